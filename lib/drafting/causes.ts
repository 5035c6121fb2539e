import { CAUSE } from '@/lib/report/causes';
import { toSimplified } from '@/lib/text/traditional';
import { DATA } from './causes.data';
import { repeated, type Shortcoming, sortOfShortcoming } from './countermeasures';

/** What may lie behind a shortcoming: one of them, or the user's own words, is written when the user picks it. */
export interface Cause {
  readonly id: string;
  /** The words after 主要原因是, shown to choose from. */
  readonly label: string;
  /** The sentence that is written. */
  readonly text: string;
}

const LEAST = 3;
const MOST = 5;
/** A cause that says again what the shortcoming says explains nothing. Characters. */
const SAME = 5;

const BY_SORT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...DATA.bySubject, ...DATA.byKind, general: DATA.general }),
);

/** Three to five causes that fit the subject of a shortcoming; the general ones fill up. */
export function causesFor(problem: Shortcoming): Cause[] {
  const fresh = (words: readonly string[]) => words.filter((label) => repeated(label, problem.text) < SAME);
  const own = fresh(BY_SORT.get(sortOfShortcoming(problem)) ?? []);
  const general = fresh(DATA.general).filter((label) => !own.includes(label));
  const labels = own.length >= LEAST ? own : [...own, ...general];
  return labels.slice(0, MOST).map((label) => ({ id: label, label, text: causeSentence(label) }));
}

/** What the user says of a cause as a sentence that says it is one. Empty for nothing. */
export function causeSentence(words: string): string {
  const said = words.trim().replace(/[。；，、\s]+$/, '');
  if (said === '') return '';
  return `${CAUSE.test(toSimplified(said)) ? '' : '主要原因是'}${said}。`;
}
