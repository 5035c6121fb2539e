import type { Block } from '@/lib/document/draft';
import type { Gathered } from '@/lib/rules/rule';

/** What stands between two marks, with offsets in its block. */
export interface Clause {
  /** Its characters, spaces left out. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** True when a sentence or the block ends with it. */
  readonly closes: boolean;
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

/** The clauses of a block's text. */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = at === text.length ? STOP : MARKS[text.charCodeAt(at)];
    if (!mark) continue;
    const closes = mark === STOP;
    const last = found.at(-1);
    if (at > start) found.push({ key: keyOf(text.slice(start, at)), start, end: at, closes });
    else if (closes && last) found[found.length - 1] = { ...last, closes };
    start = at + 1;
  }
  return found;
}

function keyOf(words: string): string {
  return words.includes(' ') ? words.replaceAll(' ', '') : words;
}

/** The clauses of a draft in their order, and the block of each. */
interface Clauses {
  readonly all: readonly Clause[];
  readonly blocks: readonly Block[];
}

/** Passages of the draft that stand in it more than once. */
export function repeats(gathered: readonly Gathered<readonly Clause[]>[]): Repeat[] {
  const all: Clause[] = [];
  const blocks: Block[] = [];
  for (const { block, found } of gathered)
    for (const clause of found) {
      all.push(clause);
      blocks.push(block);
    }
  return findRepeats({ all, blocks });
}

function findRepeats(clauses: Clauses): Repeat[] {
  const { all } = clauses;
  const first = new Map<string, number>();
  const runs = new Map<string, { from: number; to: number; again: number[] }>();
  for (let at = 0; at < all.length; at++) {
    const key = all[at]?.key ?? '';
    if (key.length < SEED) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      continue;
    }
    let back = 0;
    while (before - back > 0 && at - back - 1 > before && isSame(all, before - back - 1, at - back - 1)) back++;
    let on = 1;
    while (before + on < at - back && isSame(all, before + on, at + on)) on++;
    const name = `${before - back} ${before + on}`;
    const run = runs.get(name);
    if (run) run.again.push(at - back);
    else runs.set(name, { from: before - back, to: before + on - 1, again: [at - back] });
    at += on - 1;
  }
  return [...runs.values()].flatMap((run) => repeatOf(clauses, run) ?? []);
}

function isSame(all: readonly Clause[], a: number, b: number): boolean {
  const key = all[b]?.key;
  return key !== undefined && all[a]?.key === key;
}

function repeatOf(
  clauses: Clauses,
  { from, to, again }: { from: number; to: number; again: readonly number[] },
): Repeat | null {
  const run = clauses.all.slice(from, to + 1);
  const words = run.filter(({ key }) => !FORMULA.test(key)).map(({ key }) => key.replace(/《[^》]*》|“[^”]*”/g, ''));
  const length = words.join('，').length;
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
