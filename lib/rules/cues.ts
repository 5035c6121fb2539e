interface Cue {
  readonly words: string;
  /** Index of the rule that looks for it. */
  readonly rule: number;
}

/**
 * Which rules may have something to say about a text, found in one pass over its characters. A rule without cues may
 * have something to say about any.
 */
export class CueScanner {
  private readonly lists: Cue[][] = [];
  /** 1 + index in `lists` of the cues of one character, by its code; 0 for none. */
  private readonly single = new Uint16Array(0x10000);
  /** The same for longer cues, by their first two characters. */
  private readonly pairs = new Uint16Array(0x10000);
  private readonly always: Uint8Array;
  private readonly hit: Uint8Array;

  /** @param cues of each rule, in order; undefined for one that looks at every text */
  constructor(cues: readonly (readonly string[] | undefined)[]) {
    this.always = Uint8Array.from(cues, (words) => (words ? 0 : 1));
    this.hit = new Uint8Array(cues.length);
    cues.forEach((all, rule) => {
      // Thousands of single characters are a cue of one rule alone: they share a list.
      const alone = this.lists.push([{ words: '', rule }]);
      for (const words of all ?? []) {
        const code = words.charCodeAt(0);
        if (words.length === 1 && !this.single[code]) this.single[code] = alone;
        else if (words.length === 1) this.add(this.single, code, { words, rule });
        else this.add(this.pairs, pairKey(code, words.charCodeAt(1)), { words, rule });
      }
    });
  }

  private add(table: Uint16Array, key: number, cue: Cue): void {
    table[key] = this.lists.push([...(this.lists[(table[key] ?? 0) - 1] ?? []), cue]);
  }

  /** One element for each rule, 1 where it may apply. The array is used again by the next call. */
  scan(text: string): Uint8Array {
    const { single, pairs, lists, hit } = this;
    hit.set(this.always);
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const one = single[code];
      if (one) for (const { rule } of lists[one - 1] ?? []) hit[rule] = 1;
      const two = pairs[pairKey(before, code)];
      if (two)
        for (const { words, rule } of lists[two - 1] ?? [])
          if (!hit[rule] && text.startsWith(words, at - 1)) hit[rule] = 1;
      before = code;
    }
    return hit;
  }
}

/** Two pairs may have one key; the words themselves are compared afterwards. */
function pairKey(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff;
}
