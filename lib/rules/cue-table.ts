import { rarestPair } from '@/lib/text/rarest-pair';

/** Where the cues of many rules are looked up. All of it is small: between two blocks a processor forgets what is not. */
export interface CueTable {
  /** A bit by character: whether it is a cue by itself. */
  readonly characters: Uint32Array;
  /** A bit by key of two neighbours: whether a cue may be found by them. */
  readonly pairs: Uint32Array;
  /** Where the list of cues begins in `records`, by character and by the low bits of the key of a pair. */
  readonly ofCharacter: Uint16Array;
  readonly ofPair: Uint16Array;
  /**
   * Lists of cues, each headed by their number. Of each cue the rule, its index among the words of which the rule is told
   * the places plus 1 (0 for a mere cue), the offset of the pair in it, the number of its characters, and these.
   */
  readonly records: Uint16Array;
}

/** Numbers of a cue in the records, characters left out. */
export const HEAD = 4;
export const LOW = 0x1fff;

interface Cue {
  readonly text: string;
  readonly rule: number;
  readonly word: number;
}

/**
 * @param cues of each rule, in order
 * @param words of each rule: cues whose places it is told
 */
export function cueTable(
  cues: readonly (readonly string[] | undefined)[],
  words: readonly (readonly string[] | undefined)[],
): CueTable {
  const characters = new Uint32Array(0x800);
  const pairs = new Uint32Array(0x800);
  const byCharacter = new Map<number, Cue[]>();
  const byPair = new Map<number, Cue[]>();
  const add = (cue: Cue) => {
    const { text } = cue;
    const at = rarestPair(text);
    const first = text.charCodeAt(at);
    const key = text.length === 1 ? first : pairKey(first, text.charCodeAt(at + 1));
    setBit(text.length === 1 ? characters : pairs, key);
    if (text.length === 1) push(byCharacter, first, cue);
    else push(byPair, key & LOW, cue);
  };
  cues.forEach((all, rule) => {
    for (const text of all ?? []) add({ text, rule, word: 0 });
    words[rule]?.forEach((text, index) => {
      add({ text, rule, word: index + 1 });
    });
  });
  // The list at 0 is empty: that of all keys without a cue.
  const records = [0];
  const ofCharacter = layOut(byCharacter, 0x10000, records);
  const ofPair = layOut(byPair, LOW + 1, records);
  // Places in it have sixteen bits: a word behind them would never be found.
  if (records.length > 0x10000) throw new RangeError(`${records.length} numbers of cues are too many for the table`);
  return { characters, pairs, ofCharacter, ofPair, records: Uint16Array.from(records) };
}

function layOut(lists: ReadonlyMap<number, readonly Cue[]>, size: number, records: number[]): Uint16Array {
  const places = new Uint16Array(size);
  // Thousands of characters are a cue of one rule alone: they share a list.
  const shared = new Map<number, number>();
  for (const [key, list] of lists) {
    const [cue] = list;
    const isPlain = list.length === 1 && cue?.text.length === 1 && cue.word === 0;
    const known = isPlain ? shared.get(cue.rule) : undefined;
    places[key] = known ?? records.length;
    if (known !== undefined) continue;
    if (isPlain) shared.set(cue.rule, records.length);
    records.push(list.length);
    for (const { text, rule, word } of list) {
      records.push(rule, word, rarestPair(text), text.length);
      for (let at = 0; at < text.length; at++) records.push(text.charCodeAt(at));
    }
  }
  return places;
}

function push(lists: Map<number, Cue[]>, key: number, cue: Cue): void {
  const list = lists.get(key);
  if (list) list.push(cue);
  else lists.set(key, [cue]);
}

function setBit(bits: Uint32Array, key: number): void {
  bits[key >>> 5] = (bits[key >>> 5] ?? 0) | (1 << (key & 31));
}

/** Whether the bit of a key is set. */
export function hasBit(bits: Uint32Array, key: number): boolean {
  return ((bits[key >>> 5] ?? 0) & (1 << (key & 31))) !== 0;
}

/** Two pairs may have one key; the words themselves are compared afterwards. */
export function pairKey(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff;
}
