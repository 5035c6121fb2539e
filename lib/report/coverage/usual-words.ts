import { contentWords, plainText } from './content-words';

/** Fewer measures than this have no words of most of them. */
const FEWEST = 3;

/** Words that tell nothing apart in a report: those of its office, and those of most measures. */
export class UsualWords {
  private readonly known = new Map<number, boolean>();

  /** @param measures their words */
  constructor(
    names: readonly string[],
    private readonly measures: readonly (readonly number[])[],
  ) {
    for (const name of names) for (const word of contentWords(plainText(name))) this.known.set(word, true);
  }

  has(word: number): boolean {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    const { length } = this.measures;
    const isUsual = length >= FEWEST && this.measures.filter((words) => words.includes(word)).length > length / 2;
    this.known.set(word, isUsual);
    return isUsual;
  }
}
