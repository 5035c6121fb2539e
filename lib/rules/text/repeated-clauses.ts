import type { Block } from '@/lib/document/draft';

/** What stands between two marks, with offsets in its block. */
export interface Clause {
  /** Of its characters, spaces left out, and how many they are: what differs in one of them is another clause. */
  readonly hash: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  /** True when a sentence or the block ends with it. */
  readonly closes: boolean;
  /** Characters that count in a passage: see `countedLength`. Found out when the clause first comes again. */
  counted?: number;
}

interface Placed {
  readonly block: Block;
  readonly clause: Clause;
}

/** A passage that comes again. The offsets are those of the first clause and the last, in their blocks. */
export interface Repeat {
  readonly first: { readonly from: Placed; readonly to: Placed };
  readonly again: readonly Placed[];
  /** True for whole sentences. */
  readonly whole: boolean;
  /** Characters, titles, quotations and fixed formulas left out. */
  readonly length: number;
}

/** Characters from which a passage that comes again is worth a word. */
export const SHORTEST = 18;

/** A passage is looked for by its clauses of this many characters or more. */
const SEED = 8;

/** Political and legal formulas that every report of a year repeats. */
const FORMULA =
  /习近平|党的二十|中全会|全会精神|党中央|国务院|两个确立|两个维护|四个意识|(?:正确|坚强|统一)领导下|第一责任人|亲自(?:部署|过问|协调|督办|抓)|全民守法|公正司法|(?:公示|全过程记录|法制审核)制度|谁执法|三重一大|如下$|特此报告/;

// ，；： and 。！？ with their half-width forms, by character: a look-up for each.
const MARKS = new Uint8Array(0x10000);
const STOP = 2;
for (const mark of '，；：,;:') MARKS[mark.charCodeAt(0)] = 1;
for (const mark of '。！？!?') MARKS[mark.charCodeAt(0)] = STOP;

const SPACE = 0x20;

/** The clauses of a block's text. */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let hash = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const mark = at === text.length ? STOP : MARKS[code];
    if (!mark) {
      if (code === SPACE) continue;
      hash = (Math.imul(hash, 31) + code) | 0;
      length++;
      continue;
    }
    const closes = mark === STOP;
    const last = found.at(-1);
    // A small integer, which a map finds fastest.
    if (at > start) found.push({ hash: hash & 0x3fff_ffff, length, start, end: at, closes });
    else if (closes && last) found[found.length - 1] = { ...last, closes };
    start = at + 1;
    hash = 0;
    length = 0;
  }
  return found;
}

/** The characters of a clause, spaces left out. */
function keyOf({ text }: Block, { start, end }: Clause): string {
  return text.slice(start, end).replaceAll(' ', '');
}

/** The clauses of a draft in their order, and the block of each. */
export interface Clauses {
  readonly all: readonly Clause[];
  readonly blocks: readonly Block[];
}

/** Passages of the draft that stand in it more than once. */
export function repeats(clauses: Clauses): Repeat[] {
  const { all } = clauses;
  const first = new FirstPlaces(all);
  const runs = new Map<string, { from: number; to: number; again: number[] }>();
  for (let at = 0; at < all.length; at++) {
    const clause = all[at];
    if (!clause || clause.length < SEED) continue;
    const before = first.meet(clause.hash, at);
    if (before < 0 || !isSame(clauses, before, at)) continue;
    let back = 0;
    while (before - back > 0 && at - back - 1 > before && isSame(clauses, before - back - 1, at - back - 1)) back++;
    let on = 1;
    while (before + on < at - back && isSame(clauses, before + on, at + on)) on++;
    const name = `${before - back} ${before + on}`;
    const run = runs.get(name);
    if (run) run.again.push(at - back);
    else runs.set(name, { from: before - back, to: before + on - 1, again: [at - back] });
    at += on - 1;
  }
  return [...runs.values()].flatMap((run) => repeatOf(clauses, run) ?? []);
}

/** Where each hash stands first. A table of numbers: a Map of thousands, made after every keystroke, costs several times as much. */
class FirstPlaces {
  /** 1 + place, 0 for none; half of it stays free. */
  private readonly slots: Int32Array;
  private readonly bits: number;

  constructor(private readonly all: readonly Clause[]) {
    this.bits = Math.ceil(Math.log2(all.length + 2)) + 1;
    this.slots = new Int32Array(2 ** this.bits);
  }

  /** The first place of a hash; -1 when it is this one. */
  meet(hash: number, at: number): number {
    const { slots, all, bits } = this;
    // Multiplied by 2³² over the golden ratio, so that hashes which are alike lie apart.
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0) {
        slots[slot] = at + 1;
        return -1;
      }
      if (all[place]?.hash === hash) return place;
      slot = (slot + 1) & (slots.length - 1);
    }
  }
}

function isSame({ all, blocks }: Clauses, a: number, b: number): boolean {
  const [one, other] = [all[a], all[b]];
  // A block that stands twice has its clauses read once.
  if (one === other) return one !== undefined;
  if (!one || !other || one.hash !== other.hash || one.length !== other.length) return false;
  const [ofOne, ofOther] = [blocks[a], blocks[b]];
  return ofOne !== undefined && ofOther !== undefined && keyOf(ofOne, one) === keyOf(ofOther, other);
}

const IS_FORMULA = -1;

/** Characters without titles and quotations. */
function countedLength(key: string): number {
  return FORMULA.test(key) ? IS_FORMULA : key.replace(/《[^》]*》|“[^”]*”/g, '').length;
}

function repeatOf(
  clauses: Clauses,
  { from, to, again }: { from: number; to: number; again: readonly number[] },
): Repeat | null {
  let length = -1;
  for (let at = from; at <= to; at++) {
    const [clause, block] = [clauses.all[at], clauses.blocks[at]];
    if (!clause || !block) continue;
    clause.counted ??= countedLength(keyOf(block, clause));
    if (clause.counted !== IS_FORMULA) length += clause.counted + 1;
  }
  const [head, tail] = [placed(clauses, from), placed(clauses, to)];
  if (!head || !tail || length < SHORTEST) return null;
  const opens = from === 0 || clauses.all[from - 1]?.closes === true;
  return {
    first: { from: head, to: tail },
    again: again.flatMap((at) => placed(clauses, at) ?? []),
    whole: opens && tail.clause.closes,
    length,
  };
}

function placed({ all, blocks }: Clauses, at: number): Placed | null {
  const [clause, block] = [all[at], blocks[at]];
  return clause && block ? { clause, block } : null;
}
