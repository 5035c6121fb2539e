import { isSpaceAt } from '@/lib/text/white-space';

/** After these a clause begins. */
const ENDS = '。；：，';

/** Where a text counts up: clauses that begin with one of the words of a list (一是, 首先), given as a pattern. */
export class CountedBy {
  private readonly words: RegExp;

  constructor(words: string) {
    this.words = new RegExp(words, 'y');
  }

  /** Where they begin; none of the words stands in another. */
  starts(text: string): number[] {
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const length = this.lengthAt(text, at);
      if (length === 0) continue;
      found.push(at);
      at += length - 1;
    }
    return found;
  }

  /** Characters of the words at a place, 0 where none begins. */
  lengthAt(text: string, at: number): number {
    if (at > 0 && !ENDS.includes(text.charAt(at - 1)) && !isSpaceAt(text, at - 1)) return 0;
    this.words.lastIndex = at;
    return this.words.exec(text)?.[0].length ?? 0;
  }
}
