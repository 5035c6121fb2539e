import { contentWords, longWords, plainText } from './content-words';
import { DATA } from './subjects.data';

/** How far a measure meets a shortcoming: about the same subject, near it, or neither. */
export type Grade = 'sure' | 'doubtful' | 'none';

/** What a shortcoming is about. */
export interface Asked {
  readonly subjects: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Four characters in a row of its first sentence. */
  readonly long: ReadonlySet<string>;
}

/** What a measure, or a passage of a report, is about. */
export interface Said {
  readonly subjects: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Content words of its first sentence, which names what it deals with. */
  readonly title: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
}

const SUBJECTS = DATA.subjects.map(({ id, problem, measure, near }) => ({
  id,
  problem: new RegExp(problem),
  measure: new RegExp(measure),
  near: near ? new RegExp(near) : null,
}));

/** Reads a shortcoming. Depends on the text alone, so that it can be remembered by it. */
export function readAsked(text: string): Asked {
  const plain = plainText(text);
  const first = firstSentence(plain);
  const named = subjectsOf(first, 'problem');
  return {
    subjects: named.size > 0 ? named : subjectsOf(plain, 'problem'),
    words: contentWords(first),
    long: longWords(first),
  };
}

/** The subjects a shortcoming names, the one it names first at the start. */
export function namedSubjects(text: string): string[] {
  const plain = plainText(text);
  return SUBJECTS.map(({ id, problem }) => ({ id, at: plain.search(problem) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/** Reads a measure. Depends on the text alone. */
export function readSaid(text: string): Said {
  const plain = plainText(text);
  return {
    subjects: subjectsOf(plain, 'measure'),
    near: subjectsOf(plain, 'near'),
    words: contentWords(plain),
    title: contentWords(firstSentence(plain)),
    long: longWords(firstSentence(plain)),
  };
}

/** Reads a measure of last year's plan as something this year's report should answer. Depends on the text alone. */
export function readPlanned(text: string): Asked {
  const plain = plainText(text);
  const first = firstSentence(plain);
  const named = subjectsOf(first, 'measure');
  return {
    subjects: named.size > 0 ? named : subjectsOf(plain, 'measure'),
    words: contentWords(first),
    long: longWords(first),
  };
}

/** Reads a passage of a report, which need not begin with what it deals with. Depends on the text alone. */
export function readPassage(text: string): Said {
  return { ...readSaid(text), title: new Set(), long: longWords(plainText(text)) };
}

/** @param usual words that tell nothing apart in this report */
export function gradeAnswer(asked: Asked, said: Said, usual: ReadonlySet<string> = new Set()): Grade {
  for (const id of asked.subjects) if (said.subjects.has(id)) return 'sure';
  let shared = 0;
  for (const pair of asked.words) {
    if (usual.has(pair)) continue;
    if (said.title.has(pair)) return 'sure';
    if (said.words.has(pair)) shared++;
  }
  if (shared > 1) return 'sure';
  for (const four of asked.long) if (said.long.has(four)) return 'sure';
  if (shared > 0) return 'doubtful';
  for (const id of asked.subjects) if (said.near.has(id)) return 'doubtful';
  return 'none';
}

function subjectsOf(plain: string, side: 'problem' | 'measure' | 'near'): Set<string> {
  return new Set(SUBJECTS.filter((subject) => subject[side]?.test(plain)).map(({ id }) => id));
}

function firstSentence(plain: string): string {
  const end = plain.indexOf('。');
  return end < 0 ? plain : plain.slice(0, end);
}
