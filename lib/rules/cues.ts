import { type CueTable, cueTable, HEAD, hasBit, LOW, pairKey } from './cue-table';

/** Index and offset of each word that stands in a text, one after another, in the order of the offsets. */
export type Places = readonly number[];

const NONE: Places = [];
/** Numbers kept of the words met: rule, word and offset of each. */
const ROOM = 3 * 0x400;

/**
 * Which rules may have something to say about a text, and where their words stand in it, found in one pass over its
 * characters. A rule without cues may have something to say about any.
 */
export class CueScanner {
  private readonly table: CueTable;
  private readonly hit: Uint8Array;
  /** The rules whose cues the last scan met, and how many they are. */
  private readonly hits: Uint16Array;
  private count = 0;
  /** Of each word met: rule, word and offset; how far it is filled; and how many words of each rule are in it. */
  private told = new Int32Array(ROOM);
  private end = 0;
  private readonly wordsMet: Uint32Array;
  /** By character the scan that met it last: a digit that comes again says nothing new. */
  private readonly met = new Uint32Array(0x10000);
  private scans = 0;

  /**
   * @param cues of each rule, in order; undefined for one that looks at every text
   * @param words of each rule: cues whose places it is told
   */
  constructor(
    cues: readonly (readonly string[] | undefined)[],
    words: readonly (readonly string[] | undefined)[] = [],
  ) {
    this.table = cueTable(cues, words);
    this.hit = Uint8Array.from(cues, (all) => (all ? 0 : 1));
    this.hits = new Uint16Array(cues.length);
    this.wordsMet = new Uint32Array(cues.length);
  }

  /** One element for each rule, 1 where it may apply. The array is used again by the next call. */
  scan(text: string): Uint8Array {
    const { characters, pairs } = this.table;
    this.forget();
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (hasBit(characters, code)) this.meetCharacter(code, at);
      const key = pairKey(before, code);
      if (hasBit(pairs, key)) this.meetPair(key, text, at - 1);
      before = code;
    }
    return this.hit;
  }

  /** Where the words of a rule stand in the text scanned last. */
  placesOf(rule: number): Places {
    const count = this.wordsMet[rule] ?? 0;
    if (count === 0) return NONE;
    const { told } = this;
    const places = new Array<number>(2 * count);
    let end = 0;
    for (let i = 0; i < this.end; i += 3) {
      if (told[i] !== rule) continue;
      insert(places, end, told[i + 1] ?? 0, told[i + 2] ?? 0);
      end += 2;
    }
    return places;
  }

  private forget(): void {
    this.scans++;
    const { hits, hit, told, wordsMet } = this;
    for (let i = 0; i < this.count; i++) hit[hits[i] ?? 0] = 0;
    this.count = 0;
    for (let i = 0; i < this.end; i += 3) wordsMet[told[i] ?? 0] = 0;
    this.end = 0;
    // After a block of millions of characters.
    if (told.length > ROOM) this.told = new Int32Array(ROOM);
  }

  private meetCharacter(code: number, at: number): void {
    if (this.met[code] === this.scans) return;
    const { records, ofCharacter } = this.table;
    let isTold = false;
    let i = ofCharacter[code] ?? 0;
    for (let left = records[i++] ?? 0; left > 0; left--) {
      const rule = records[i] ?? 0;
      const word = records[i + 1] ?? 0;
      this.meetRule(rule);
      if (word > 0) {
        isTold = true;
        this.tell(rule, word - 1, at);
      }
      i += HEAD + 1;
    }
    if (!isTold) this.met[code] = this.scans;
  }

  private meetPair(key: number, text: string, at: number): void {
    const { records, ofPair } = this.table;
    let i = ofPair[key & LOW] ?? 0;
    for (let left = records[i++] ?? 0; left > 0; left--) {
      const rule = records[i] ?? 0;
      const word = records[i + 1] ?? 0;
      const start = at - (records[i + 2] ?? 0);
      const length = records[i + 3] ?? 0;
      i += HEAD;
      if ((word > 0 || !this.hit[rule]) && stands(records, i, length, text, start)) {
        this.meetRule(rule);
        if (word > 0) this.tell(rule, word - 1, start);
      }
      i += length;
    }
  }

  private meetRule(rule: number): void {
    if (this.hit[rule]) return;
    this.hit[rule] = 1;
    this.hits[this.count++] = rule;
  }

  private tell(rule: number, word: number, at: number): void {
    if (this.end === this.told.length) {
      const before = this.told;
      this.told = new Int32Array(2 * before.length);
      this.told.set(before);
    }
    this.told[this.end] = rule;
    this.told[this.end + 1] = word;
    this.told[this.end + 2] = at;
    this.end += 3;
    this.wordsMet[rule] = (this.wordsMet[rule] ?? 0) + 1;
  }
}

/** Adds a place behind `end` of them. A word is met at its rarest pair: one that begins before may be met after. */
function insert(places: number[], end: number, word: number, at: number): void {
  let i = end;
  for (; i > 0 && isBefore(word, at, places[i - 2] ?? 0, places[i - 1] ?? 0); i -= 2) {
    places[i] = places[i - 2] ?? 0;
    places[i + 1] = places[i - 1] ?? 0;
  }
  places[i] = word;
  places[i + 1] = at;
}

function stands(records: Uint16Array, from: number, length: number, text: string, start: number): boolean {
  if (start < 0 || start + length > text.length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== records[from + i]) return false;
  return true;
}

function isBefore(word: number, at: number, otherWord: number, otherAt: number): boolean {
  return at < otherAt || (at === otherAt && word < otherWord);
}
