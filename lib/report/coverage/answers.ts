import { contentWords, plainText } from './content-words';
import { type LongWords, longWords, shareLongWord } from './long-words';
import { inOrderNamed, type Side, SpokenOf } from './subjects';

/** How far a measure meets a shortcoming: about the same subject, near it, or neither. */
export type Grade = 'sure' | 'doubtful' | 'none';

/** What a shortcoming is about. */
export interface Asked {
  /** A bit for each. */
  readonly subjects: number;
  /** Sorted. */
  readonly words: Int32Array;
  /** Of its first sentence. */
  readonly long: LongWords;
}

/** What a measure, or a passage of a report, is about. */
export interface Said {
  readonly subjects: SpokenOf;
  readonly near: SpokenOf;
  /** Sorted. */
  readonly words: Int32Array;
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
  const title = contentWords(first);
  return { ...subjectsOf(plain), words: wordsOf(plain, first, title), title, long: longWords(first) };
}

/** Reads a passage of a report, which need not begin with what it deals with. Depends on the text alone. */
export function readPassage(text: string): Said {
  const plain = plainText(text);
  return { ...subjectsOf(plain), words: sorted(contentWords(plain)), title: [], long: longWords(plain) };
}

/** @param usual words that tell nothing apart in this report */
export function gradeAnswer(
  { subjects, words, long }: Asked,
  said: Said,
  usual: { has(word: number): boolean } = NO_WORDS,
): Grade {
  if (said.subjects.among(subjects) !== 0) return 'sure';
  let shared: number | null = null;
  for (let at = 0, from = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    while (from < said.words.length && (said.words[from] ?? 0) < word) from++;
    if (said.words[from] !== word || word === shared || usual.has(word)) continue;
    if (shared !== null || said.title.includes(word)) return 'sure';
    shared = word;
  }
  if (shareLongWord(long, said.long)) return 'sure';
  return shared !== null || said.near.among(subjects) !== 0 ? 'doubtful' : 'none';
}

function askedBy(text: string, side: Side): Asked {
  const plain = plainText(text);
  const first = firstSentence(plain);
  return {
    subjects: new SpokenOf(first, side).all() || new SpokenOf(plain, side).all(),
    words: sorted(contentWords(first)),
    long: longWords(first),
  };
}

function subjectsOf(plain: string): Pick<Said, 'subjects' | 'near'> {
  return { subjects: new SpokenOf(plain, 'measure'), near: new SpokenOf(plain, 'near') };
}

/** The words of a text of which those of the first sentence are known: none goes over its end. */
function wordsOf(plain: string, first: string, title: readonly number[]): Int32Array {
  return sorted(first === plain ? title : [...title, ...contentWords(plain.slice(first.length))]);
}

function sorted(words: readonly number[]): Int32Array {
  return new Int32Array(words).sort();
}

function firstSentence(plain: string): string {
  const end = plain.indexOf('。');
  return end < 0 ? plain : plain.slice(0, end);
}
