/** Low bits of a key. */
const SOME = 0x1fff;

/**
 * Finds the words of many dictionaries in one pass: a table of their first three characters (of two, where a word has no
 * more) passes over nearly all of a text. The text of the last scan is remembered, so that rule after rule asks about a block and it is read once.
 */
export class WordScan {
  private readonly words: string[] = [];
  /** 1 + index in `lists` of the words that begin with some characters, by their key; 0 for none. */
  private readonly table = new Uint16Array(0x10000);
  private readonly lists: number[][] = [];
  /** 1 for the low bits of each key: so small a table stays at hand while a text is read. */
  private readonly some = new Uint8Array(SOME + 1);
  private last = '';
  private readonly hits: number[] = [];

  /** @param words of two characters and more @returns the index of the first; the others follow */
  add(words: readonly string[]): number {
    const from = this.words.length;
    for (const word of words) {
      const pair = keyOf(word.charCodeAt(0), word.charCodeAt(1));
      const key = word.length > 2 ? keyOf(pair, word.charCodeAt(2)) : pair;
      const at = this.table[key] || this.lists.push([]);
      this.table[key] = at;
      this.some[key & SOME] = 1;
      this.lists[at - 1]?.push(this.words.push(word) - 1);
    }
    this.last = '';
    return from;
  }

  /** The index of a word and its place, again and again. The next scan uses the array again. */
  scan(text: string): readonly number[] {
    const { some, hits } = this;
    if (text === this.last) return hits;
    this.last = text;
    hits.length = 0;
    let before = text.charCodeAt(0);
    let pair = 0;
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const three = keyOf(pair, code);
      if (some[three & SOME]) this.compare(three, text, at - 2);
      pair = keyOf(before, code);
      if (some[pair & SOME]) this.compare(pair, text, at - 1);
      before = code;
    }
    return hits;
  }

  private compare(key: number, text: string, at: number): void {
    const list = this.lists[(this.table[key] ?? 0) - 1];
    if (!list || at < 0) return;
    for (const index of list) if (text.startsWith(this.words[index] ?? '', at)) this.hits.push(index, at);
  }
}

/** One for all the dictionaries of terms. */
export const TERM_WORDS = new WordScan();

function keyOf(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff;
}

/** Characters that are frequent in offices' reports. */
const COMMON = new Set(
  '的法政年治人一行建设府执开主度要件二责全工作进不推局和制次情况公报理会办项查是三实告市规案展员题为议学业化务动任审强组日发习专职在持信平有部党第区下管民原因现文县对加成关中息传国新大事宣定合解月问力重调依个范四计履安机提负保量数水委监存入决导以等训性统时改将律织领培率结足坚思点检普于面基资条期社程用分五处',
);

/** The shortest words of two characters or more that stand in each of the words and begin with a rare one, where there is one. */
export function rareEnds(words: readonly string[]): string[] {
  const ends = words.map((word) => {
    const at = [...word].findIndex((character) => !COMMON.has(character));
    if (at < 0) return word;
    return word.slice(Math.min(at, word.length - 2));
  });
  // What begins with another of them needs no cue of its own.
  return [...new Set(ends)].filter((end, _, all) => !all.some((other) => other !== end && end.startsWith(other)));
}
