import { contentWords, plainText } from './content-words';
import { type LongWords, longWords, shareLongWord } from './long-words';
import { inOrderNamed, type Side, SpokenOf } from './subjects';

/** How far a measure meets a shortcoming: about the same subject, near it, or neither. */
export type Grade = 'sure' | 'doubtful' | 'none';

/** What a shortcoming is about. */
export interface Asked {
  /** A bit for each. */
  readonly subjects: number;
  readonly words: ReadonlySet<number>;
  /** Of its first sentence. */
  readonly long: LongWords;
  readonly longKeys: ReadonlySet<number>;
}

/** What a measure, or a passage of a report, is about. */
export interface Said {
  readonly subjects: SpokenOf;
  readonly near: SpokenOf;
  readonly words: readonly number[];
  /** Content words of its first sentence, which names what it deals with. */
  readonly title: readonly number[];
  readonly long: LongWords;
}

const NO_WORDS: ReadonlySet<number> = new Set();

/** Reads a shortcoming. Depends on the text alone, so that it can be remembered by it. */
export function readAsked(text: string): Asked {
  return askedBy(text, 'problem');
}

/** Reads a measure of last year's plan as something this year's report should answer. Depends on the text alone. */
export function readPlanned(text: string): Asked {
  return askedBy(text, 'measure');
}

/** The subjects a shortcoming names, the one it names first at the start. */
export function namedSubjects(text: string): string[] {
  return inOrderNamed(plainText(text));
}

/** Reads a measure. Depends on the text alone. */
export function readSaid(text: string): Said {
  const plain = plainText(text);
  const first = firstSentence(plain);
  return saidBy(plain, contentWords(first), longWords(first));
}

/** Reads a passage of a report, which need not begin with what it deals with. Depends on the text alone. */
export function readPassage(text: string): Said {
  const plain = plainText(text);
  return saidBy(plain, [], longWords(plain));
}

/** @param usual words that tell nothing apart in this report */
export function gradeAnswer(asked: Asked, said: Said, usual: { has(word: number): boolean } = NO_WORDS): Grade {
  const { subjects, words } = asked;
  if (said.subjects.among(subjects) !== 0) return 'sure';
  let shared: number | null = null;
  for (const word of said.words) {
    if (!words.has(word) || word === shared || usual.has(word)) continue;
    if (shared !== null || said.title.includes(word)) return 'sure';
    shared = word;
  }
  if (shareLongWord(asked.long, asked.longKeys, said.long)) return 'sure';
  return shared !== null || said.near.among(subjects) !== 0 ? 'doubtful' : 'none';
}

function askedBy(text: string, side: Side): Asked {
  const plain = plainText(text);
  const first = firstSentence(plain);
  const long = longWords(first);
  return {
    subjects: new SpokenOf(first, side).all() || new SpokenOf(plain, side).all(),
    words: new Set(contentWords(first)),
    long,
    longKeys: new Set(long.keys),
  };
}

function saidBy(plain: string, title: readonly number[], long: LongWords): Said {
  const [subjects, near] = [new SpokenOf(plain, 'measure'), new SpokenOf(plain, 'near')];
  return { subjects, near, words: contentWords(plain), title, long };
}

function firstSentence(plain: string): string {
  const end = plain.indexOf('。');
  return end < 0 ? plain : plain.slice(0, end);
}
