import { rarestPair } from '@/lib/text/rarest-pair';

interface Cue {
  /** Its characters: numbers are compared several times as fast as strings of many origins. */
  readonly codes: readonly number[];
  /** Offset of the two of them by which it is found. */
  readonly pair: number;
  /** Index of the rule that looks for it. */
  readonly rule: number;
  /** Index among the words whose places the rule is told; -1 for a mere cue. */
  readonly word: number;
}

/** Index and offset of each word that stands in a text, one after another, in the order of the offsets. */
export type Places = readonly number[];

/** A character that is a cue by itself, and one whose places a rule is told. */
const ALONE = 1;
const TOLD = 2;

/** Low bits of a key: so small a table stays at hand while a text is read. */
const SOME = 0x3fff;

const NONE: Places = [];
const NO_CUES: readonly Cue[] = [];

/**
 * Which rules may have something to say about a text, and where their words stand in it, found in one pass over its
 * characters. A rule without cues may have something to say about any.
 */
export class CueScanner {
  private readonly lists: Cue[][] = [];
  /** ALONE and TOLD by character: one small table passes over nearly all of a text. */
  private readonly kinds = new Uint8Array(0x10000);
  /** Index in `lists` of the cues of one character, by its code. */
  private readonly single = new Uint16Array(0x10000);
  /** 1 + the same for longer cues, by the key of their rarest pair; 0 for none. */
  private readonly pairs = new Uint16Array(0x10000);
  /** 1 for the low bits of each key. */
  private readonly some = new Uint8Array(SOME + 1);
  private readonly hit: Uint8Array;
  /** The rules whose cues the last scan met, and how many they are. */
  private readonly hits: Uint16Array;
  private count = 0;
  /** Rules whose places are known. */
  private readonly told: number[] = [];
  /** By rule. */
  private readonly places: Places[];
  /** By list of single characters the scan that met it last: a digit that comes again says nothing new. */
  private readonly met: Uint32Array;
  private scans = 0;

  /**
   * @param cues of each rule, in order; undefined for one that looks at every text
   * @param words of each rule: cues whose places it is told
   */
  constructor(
    cues: readonly (readonly string[] | undefined)[],
    words: readonly (readonly string[] | undefined)[] = [],
  ) {
    this.hit = Uint8Array.from(cues, (all) => (all ? 0 : 1));
    this.hits = new Uint16Array(cues.length);
    this.places = cues.map(() => NONE);
    cues.forEach((all, rule) => {
      // Thousands of single characters are a cue of one rule alone: they share a list.
      const alone = this.lists.push([{ codes: NONE, pair: 0, rule, word: -1 }]) - 1;
      for (const cue of all ?? []) this.add(cue, rule, -1, alone);
      words[rule]?.forEach((cue, word) => {
        this.add(cue, rule, word, alone);
      });
    });
    this.met = new Uint32Array(this.lists.length);
  }

  private add(words: string, rule: number, word: number, alone: number): void {
    const { kinds, single, lists, pairs } = this;
    if (words.length === 1) {
      const code = words.charCodeAt(0);
      const kind = kinds[code] ?? 0;
      const others = kind ? (lists[single[code] ?? 0] ?? []) : [];
      single[code] = kind || word >= 0 ? lists.push([...others, { codes: NONE, pair: 0, rule, word }]) - 1 : alone;
      kinds[code] = kind | (word < 0 ? ALONE : TOLD);
      return;
    }
    const codes = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at));
    const pair = rarestPair(words);
    const key = pairKey(codes[pair] ?? 0, codes[pair + 1] ?? 0);
    const list = pairs[key] || lists.push([]);
    pairs[key] = list;
    this.some[key & SOME] = 1;
    lists[list - 1]?.push({ codes, pair, rule, word });
  }

  /** One element for each rule, 1 where it may apply. The array is used again by the next call. */
  scan(text: string): Uint8Array {
    const { kinds, some } = this;
    this.forget();
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code];
      if (kind) this.meetCharacter(code, kind, at);
      const key = pairKey(before, code);
      if (some[key & SOME]) this.meetPair(key, text, at - 1);
      before = code;
    }
    return this.hit;
  }

  /** Where the words of a rule stand in the text scanned last. */
  placesOf(rule: number): Places {
    return this.places[rule] ?? NONE;
  }

  private forget(): void {
    this.scans++;
    const { hits, hit, places, told } = this;
    for (let i = 0; i < this.count; i++) hit[hits[i] ?? 0] = 0;
    this.count = 0;
    for (let rule = told.pop(); rule !== undefined; rule = told.pop()) places[rule] = NONE;
  }

  private meetRule(rule: number): void {
    if (this.hit[rule]) return;
    this.hit[rule] = 1;
    this.hits[this.count++] = rule;
  }

  private meetCharacter(code: number, kind: number, at: number): void {
    const list = this.single[code] ?? 0;
    if (kind === ALONE && this.met[list] === this.scans) return;
    this.met[list] = this.scans;
    const cues = this.lists[list] ?? NO_CUES;
    for (let i = 0; i < cues.length; i++) {
      const cue = cues[i];
      if (!cue) continue;
      this.meetRule(cue.rule);
      if (cue.word >= 0) this.tell(cue.rule, cue.word, at);
    }
  }

  private meetPair(key: number, text: string, at: number): void {
    const list = this.pairs[key];
    if (!list) return;
    const cues = this.lists[list - 1] ?? NO_CUES;
    for (let i = 0; i < cues.length; i++) {
      const cue = cues[i];
      if (!cue || (cue.word < 0 && this.hit[cue.rule]) || !standsAt(text, at - cue.pair, cue.codes)) continue;
      this.meetRule(cue.rule);
      if (cue.word >= 0) this.tell(cue.rule, cue.word, at - cue.pair);
    }
  }

  private tell(rule: number, word: number, at: number): void {
    const known = this.places[rule];
    if (!known || known === NONE) {
      this.told.push(rule);
      this.places[rule] = [word, at];
      return;
    }
    const places = known as number[];
    // A word is met at its rarest pair: one that begins before may be met after.
    let i = places.push(word, at) - 2;
    for (; i > 0 && isBefore(word, at, places[i - 2] ?? 0, places[i - 1] ?? 0); i -= 2) {
      places[i] = places[i - 2] ?? 0;
      places[i + 1] = places[i - 1] ?? 0;
    }
    places[i] = word;
    places[i + 1] = at;
  }
}

function standsAt(text: string, start: number, codes: readonly number[]): boolean {
  if (start < 0 || start + codes.length > text.length) return false;
  for (let i = 0; i < codes.length; i++) if (text.charCodeAt(start + i) !== codes[i]) return false;
  return true;
}

function isBefore(word: number, at: number, otherWord: number, otherAt: number): boolean {
  return at < otherAt || (at === otherAt && word < otherWord);
}

/** Two pairs may have one key; the words themselves are compared afterwards. */
function pairKey(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff;
}
