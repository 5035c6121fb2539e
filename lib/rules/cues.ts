interface Cue {
  readonly words: string;
  /** Index of the rule that looks for it. */
  readonly rule: number;
}

/** A character that is a cue by itself, and one that longer cues begin with. */
const ALONE = 1;
const BEGINS = 2;

/**
 * Which rules may have something to say about a text, found in one pass over its characters. A rule without cues may
 * have something to say about any.
 */
export class CueScanner {
  /** ALONE and BEGINS by character: one small table passes over nearly all of a text. */
  private readonly kinds = new Uint8Array(0x10000);
  private readonly lists: Cue[][] = [];
  /** Index in `lists` of the cues of one character, by its code. */
  private readonly single = new Uint16Array(0x10000);
  /** 1 + the same for longer cues, by their first two characters; 0 for none. */
  private readonly pairs = new Uint16Array(0x10000);
  private readonly always: Uint8Array;
  private readonly hit: Uint8Array;
  /** By list of single characters the scan that met it last: a digit that comes again says nothing new. */
  private readonly met: number[] = [];
  private scans = 0;

  /** @param cues of each rule, in order; undefined for one that looks at every text */
  constructor(cues: readonly (readonly string[] | undefined)[]) {
    this.always = Uint8Array.from(cues, (words) => (words ? 0 : 1));
    this.hit = new Uint8Array(cues.length);
    cues.forEach((all, rule) => {
      // Thousands of single characters are a cue of one rule alone: they share a list.
      const alone = this.lists.push([{ words: '', rule }]) - 1;
      for (const words of all ?? []) this.add(words, rule, alone);
    });
  }

  private add(words: string, rule: number, alone: number): void {
    const { kinds, lists, single, pairs } = this;
    const code = words.charCodeAt(0);
    const kind = kinds[code] ?? 0;
    if (words.length === 1) {
      const others = kind & ALONE ? lists[single[code] ?? 0] : undefined;
      single[code] = others ? lists.push([...others, { words, rule }]) - 1 : alone;
      kinds[code] = kind | ALONE;
      return;
    }
    const key = pairKey(code, words.charCodeAt(1));
    pairs[key] = lists.push([...(lists[(pairs[key] ?? 0) - 1] ?? []), { words, rule }]);
    kinds[code] = kind | BEGINS;
  }

  /** One element for each rule, 1 where it may apply. The array is used again by the next call. */
  scan(text: string): Uint8Array {
    const { kinds, hit } = this;
    hit.set(this.always);
    this.scans++;
    for (let at = 0; at < text.length; at++) {
      const kind = kinds[text.charCodeAt(at)];
      if (!kind) continue;
      if (kind & ALONE) this.meetCharacter(text.charCodeAt(at));
      if (kind & BEGINS) this.compare(text, at);
    }
    return hit;
  }

  private meetCharacter(code: number): void {
    const list = this.single[code] ?? 0;
    if (this.met[list] === this.scans) return;
    this.met[list] = this.scans;
    for (const { rule } of this.lists[list] ?? []) this.hit[rule] = 1;
  }

  private compare(text: string, at: number): void {
    const list = this.pairs[pairKey(text.charCodeAt(at), text.charCodeAt(at + 1))];
    if (!list) return;
    for (const { words, rule } of this.lists[list - 1] ?? [])
      if (!this.hit[rule] && text.startsWith(words, at)) this.hit[rule] = 1;
  }
}

/** Two pairs may have one key; the words themselves are compared afterwards. */
function pairKey(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff;
}
