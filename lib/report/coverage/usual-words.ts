import { contentWords, plainText } from './content-words';

/** Fewer measures than this have no words of most of them. */
const FEWEST = 3;

/** Words that tell nothing apart in a report: those of its office, and those of most measures. */
export class UsualWords {
  private readonly known = new Map<number, boolean>();

  /** @param measures their words, sorted */
  constructor(
    names: readonly string[],
    private readonly measures: readonly Int32Array[],
  ) {
    for (const name of names) for (const word of contentWords(plainText(name))) this.known.set(word, true);
  }

  has(word: number): boolean {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    const { length } = this.measures;
    const isUsual = length >= FEWEST && this.measures.filter((words) => holds(words, word)).length > length / 2;
    this.known.set(word, isUsual);
    return isUsual;
  }
}

function holds(words: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] === wanted;
}
