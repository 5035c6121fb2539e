/** Finds many words in one pass: a table of their first two characters passes over nearly all of a text. */
export class WordScan {
  /** 1 + index in `lists` of the words that begin with two characters, 0 for none. */
  private readonly table = new Uint16Array(0x10000);
  private readonly lists: number[][] = [];

  /** @param words of two characters and more */
  constructor(private readonly words: readonly string[]) {
    for (const [index, word] of words.entries()) {
      const key = keyOf(word.charCodeAt(0), word.charCodeAt(1));
      const at = this.table[key] || this.lists.push([]);
      this.table[key] = at;
      this.lists[at - 1]?.push(index);
    }
  }

  /**
   * The index of a word and its place, again and again, in the order of the text. The array is used again by the next
   * scan of any.
   */
  scan(text: string): readonly number[] {
    const { table, lists, words } = this;
    hits.length = 0;
    let code = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const next = text.charCodeAt(at);
      const list = table[keyOf(code, next)];
      code = next;
      if (!list) continue;
      for (const index of lists[list - 1] ?? [])
        if (text.startsWith(words[index] ?? '', at - 1)) hits.push(index, at - 1);
    }
    return hits;
  }
}

// One for all: nearly every scan finds nothing, and what it finds is gone over at once.
const hits: number[] = [];

function keyOf(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff;
}

/** Characters that are frequent in offices' reports. */
const COMMON = new Set(
  '的法政年治人一行建设府执开主度要件二责全工作进不推局和制次情况公报理会办项查是三实告市规案展员题为议学业化务动任审强组日发习专职在持信平有部党第区下管民原因现文县对加成关中息传国新大事宣定合解月问力重调依个范四计履安机提负保量数水委监存入决导以等训性统时改将律织领培率结足坚思点检普于面基资条期社程用分五处',
);

/** The shortest words that stand in each of the words and begin with a rare character, where there is one. */
export function rareEnds(words: readonly string[]): string[] {
  const ends = words.map((word) => {
    const at = [...word].findIndex((character) => !COMMON.has(character));
    if (at < 0) return word;
    return word.slice(word.length > 2 ? Math.min(at, word.length - 2) : at);
  });
  // What begins with another of them needs no cue of its own.
  return [...new Set(ends)].filter((end, _, all) => !all.some((other) => other !== end && end.startsWith(other)));
}
