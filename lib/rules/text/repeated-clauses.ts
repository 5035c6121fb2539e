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

interface Placed extends Clause {
  readonly block: Block;
  /** True when a sentence begins with it. */
  readonly opens: boolean;
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

// ，。；：！？ and their half-width forms.
const COMMA = new Set([0xff0c, 0xff1b, 0xff1a, 0x2c, 0x3b, 0x3a]);
const STOP = new Set([0x3002, 0xff01, 0xff1f, 0x21, 0x3f]);

/** The clauses of a block's text. */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const closes = at === text.length || STOP.has(code);
    if (!closes && !COMMA.has(code)) continue;
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

/** Passages of the draft that stand in it more than once. */
export function repeats(gathered: readonly Gathered<readonly Clause[]>[]): Repeat[] {
  const clauses: Placed[] = [];
  for (const { block, found } of gathered) {
    let opens = true;
    for (const clause of found) {
      clauses.push({ ...clause, block, opens });
      opens = clause.closes;
    }
  }
  return findRepeats(clauses);
}

function findRepeats(clauses: readonly Placed[]): Repeat[] {
  const first = new Map<string, number>();
  const runs = new Map<string, { from: number; to: number; again: number[] }>();
  for (let at = 0; at < clauses.length; at++) {
    const key = clauses[at]?.key ?? '';
    if (key.length < SEED) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      continue;
    }
    let back = 0;
    while (before - back > 0 && isSame(clauses, before - back - 1, at - back - 1) && at - back - 1 > before) back++;
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

function isSame(clauses: readonly Placed[], a: number, b: number): boolean {
  const key = clauses[b]?.key;
  return key !== undefined && clauses[a]?.key === key;
}

function repeatOf(
  clauses: readonly Placed[],
  { from, to, again }: { from: number; to: number; again: readonly number[] },
): Repeat | null {
  const run = clauses.slice(from, to + 1);
  const [head, tail] = [run[0], run.at(-1)];
  const words = run.filter(({ key }) => !FORMULA.test(key)).map(({ key }) => key.replace(/《[^》]*》|“[^”]*”/g, ''));
  const length = words.join('，').length;
  if (!head || !tail || length < SHORTEST) return null;
  return {
    first: { from: head, to: tail },
    again: again.flatMap((at) => clauses[at] ?? []),
    whole: head.opens && tail.closes,
    length,
  };
}
