import { textHash } from '@/lib/facts/hash';
import { gradeAnswer, namedSubjects, readAsked, readSaid } from '@/lib/report/coverage/answers';
import { lacking } from '@/lib/report/lacking';
import type { Problem } from '@/lib/report/problems';
import { DATA } from './countermeasures.data';

/** Titles and measures against one sort of shortcoming; `{object}` in them is what falls short. */
export interface Countermeasure {
  readonly id: string;
  readonly titles: readonly string[];
  readonly measures: readonly string[];
}

const SUBJECTS = new Map<string, Countermeasure>(
  Object.entries(DATA.bySubject).map(([id, { titles, measures }]) => [id, { id, titles, measures }]),
);
const KINDS = Object.entries(DATA.byKind).map(([id, { pattern, titles, measures }]) => ({
  pattern: new RegExp(pattern),
  countermeasure: { id, titles, measures },
}));
const GENERAL: Countermeasure = { id: 'general', ...DATA.general };

/** All of them, for tests. */
export const COUNTERMEASURES: readonly Countermeasure[] = [
  ...SUBJECTS.values(),
  ...KINDS.map(({ countermeasure }) => countermeasure),
  GENERAL,
];

/** Longest stretch of a problem's own words that a measure may repeat, in characters. */
export const MAX_REPEATED = 8;

const OBJECT = '{object}';

export interface Answer {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly string[];
}

/**
 * Two measures against a problem. The same problem and seed give the same; `used` keeps items from repeating, and what
 * `done` (the report's own measures) says already comes last.
 */
export function answer(problem: Shortcoming, seed: number, used: ReadonlySet<string>, done = ''): Answer {
  const own = countermeasureFor(problem);
  const object = lacking(problem.headline);
  const turn = Number.parseInt(textHash(problem.text).slice(-4), 36) + seed;
  const free = (words: readonly string[]) => {
    const fit = inTurn(words, turn, object).filter(
      (text) => !used.has(text) && repeated(text, problem.text) <= MAX_REPEATED,
    );
    const isNew = (text: string) => repeated(text, done) <= MAX_REPEATED;
    return [...fit.filter(isNew), ...fit.filter((text) => !isNew(text))];
  };
  const [first, second] = new Set([...free(own.measures), ...free(GENERAL.measures)]);
  const title = [...free(own.titles), ...free(GENERAL.titles)][0] ?? '补齐工作短板';
  const usual = [first, second].flatMap((text) => text ?? []);
  const asked = readAsked(problem.text);
  const answers = (words: readonly string[]) => gradeAnswer(asked, readSaid(`${title}。${words.join('')}`)) === 'sure';
  // A measure that names what falls short says whom it answers where the usual ones do not.
  const named = free(GENERAL.measures).find((text) => object !== null && text.includes(object));
  const measures = answers(usual) || named === undefined ? usual : [named, ...usual.slice(0, 1)];
  return { id: own.id, title, measures };
}

/** A shortcoming as it is stated, Simplified. */
export type Shortcoming = Pick<Problem, 'headline' | 'text'>;

/** Id of the subject a shortcoming names first, else of its kind, else `general`. */
export function sortOfShortcoming({ headline, text }: Shortcoming): string {
  for (const words of [headline, text]) {
    const subject = namedSubjects(words).find((id) => SUBJECTS.has(id));
    if (subject) return subject;
    const kind = KINDS.find(({ pattern }) => pattern.test(words));
    if (kind) return kind.countermeasure.id;
  }
  return GENERAL.id;
}

function countermeasureFor(problem: Shortcoming): Countermeasure {
  const id = sortOfShortcoming(problem);
  return COUNTERMEASURES.find((one) => one.id === id) ?? GENERAL;
}

/** In an order of their own for each problem, those that name its object first. */
function inTurn(words: readonly string[], turn: number, object: string | null): string[] {
  const at = turn % words.length;
  const turned = [...words.slice(at), ...words.slice(0, at)];
  const general = turned.filter((text) => !text.includes(OBJECT));
  if (object === null) return general;
  const named = turned.filter((text) => text.includes(OBJECT)).map((text) => text.replaceAll(OBJECT, object));
  return [...named, ...general];
}

/** Length of the longest stretch two texts share. */
export function repeated(a: string, b: string): number {
  let longest = 0;
  for (let start = 0; start + longest < a.length; start++) {
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) longest++;
  }
  return longest;
}
