import type { Block } from '@/lib/document/draft';
import { ClauseCursor, type Passage } from './clause-cursor';
import type { FirstPlaces } from './first-places';
import type { Clause } from './repeated-clauses';

export interface PlacedClause {
  readonly block: Block;
  readonly clause: Clause;
}

/** A passage that comes again. */
export interface Repeat {
  readonly first: { readonly from: PlacedClause; readonly to: PlacedClause };
  readonly again: readonly PlacedClause[];
  /** True for whole sentences. */
  readonly whole: boolean;
  /** True when it has many characters, titles, quotations and fixed formulas left out. */
  readonly long: boolean;
}

/** Clauses of one place and the next: from the first to the last. */
export interface Stretch {
  readonly from: ClauseCursor;
  readonly to: ClauseCursor;
}

/** Clauses that come again one after the other: where they stand first, and where again. */
export interface Run {
  readonly first: Stretch;
  readonly again: Stretch[];
}

/** Characters from which a passage that comes again is worth a word, and from which a sentence is hardly meant so. */
const SHORTEST = 18;
const LONG = 30;

/** A passage is looked for by its clauses of this many characters or more. */
export const SEED = 8;

/** Political and legal formulas that every report of a year repeats. */
const FORMULA =
  /习近平|党的二十|中全会|全会精神|党中央|国务院|两个确立|两个维护|四个意识|(?:正确|坚强|统一)领导下|第一责任人|亲自(?:部署|过问|协调|督办|抓)|全民守法|公正司法|(?:公示|全过程记录|法制审核)制度|谁执法|三重一大|如下$|特此报告/;
const IS_FORMULA = -1;

/** The runs of clauses that stand in a draft more than once. */
export function findRuns(passages: readonly Passage[], firstPlaces: FirstPlaces): Run[] {
  let clauses = 0;
  for (const { found } of passages) clauses += found.clauses.length;
  firstPlaces.begin(passages.length, clauses);
  const runs = new Map<string, Run>();
  const here = new ClauseCursor(passages, 0, 0);
  for (let clause = here.clause; clause; clause = here.clause) {
    const slot = clause.length < SEED ? -1 : firstPlaces.meet(clause.hash, here.passage, here.at);
    const before = slot < 0 ? null : firstPlaces.cursorAt(slot, passages);
    if (before && isSame(before, here)) {
      addRun(runs, before, here);
      continue;
    }
    if (before) firstPlaces.clash();
    here.forward();
  }
  return [...runs.values()];
}

/** Adds the run of what is the same around two places; moves `here` behind it. */
function addRun(runs: Map<string, Run>, before: ClauseCursor, here: ClauseCursor): void {
  const [from, again] = [before.copy(), here.copy()];
  const [first, other] = [before.copy(), here.copy()];
  while (first.backward() && other.backward() && before.isBefore(other) && isSame(first, other)) {
    from.moveTo(first);
    again.moveTo(other);
  }
  const [to, till] = [before.copy(), here.copy()];
  first.moveTo(before);
  for (;;) {
    first.forward();
    here.forward();
    if (!first.isBefore(again) || !isSame(first, here)) break;
    // A whole block that comes again has the same list.
    if (first.clauses === here.clauses && first.at === 0 && here.at === 0 && first.passage < again.passage) {
      first.toEnd();
      here.toEnd();
    }
    to.moveTo(first);
    till.moveTo(here);
  }
  const name = `${from.passage}.${from.at} ${to.passage}.${to.at}`;
  const run = runs.get(name);
  if (run) run.again.push({ from: again, to: till });
  else runs.set(name, { first: { from, to }, again: [{ from: again, to: till }] });
}

function isSame(a: ClauseCursor, b: ClauseCursor): boolean {
  const [one, other] = [a.clause, b.clause];
  // A block that stands twice has its clauses read once.
  if (one === other) return one !== undefined;
  if (!one || !other || one.hash !== other.hash || one.length !== other.length) return false;
  return keyOf(a) === keyOf(b);
}

/** The characters of a clause, spaces left out. */
function keyOf({ block, clause }: ClauseCursor): string {
  return clause && block ? block.text.slice(clause.start, clause.end).replaceAll(' ', '') : '';
}

/** What is worth a word of it; null where it is too short. */
export function repeatOf({ first: { from, to }, again }: Run): Repeat | null {
  let length = -1;
  for (const at = from.copy(); length < LONG && !to.isBefore(at); at.forward()) {
    const counted = countedLength(at);
    if (counted !== IS_FORMULA) length += counted + 1;
  }
  const [head, tail] = [placed(from), placed(to)];
  if (!head || !tail || length < SHORTEST) return null;
  const before = from.copy();
  const opens = !before.backward() || before.clause?.closes === true;
  return {
    first: { from: head, to: tail },
    again: again.flatMap((stretch) => placed(stretch.from) ?? []),
    whole: opens && tail.clause.closes,
    long: length >= LONG,
  };
}

/** Characters without titles and quotations. */
function countedLength(at: ClauseCursor): number {
  const { clause } = at;
  if (!clause) return IS_FORMULA;
  if (clause.counted === undefined) {
    const key = keyOf(at);
    clause.counted = FORMULA.test(key) ? IS_FORMULA : key.replace(/《[^》]*》|“[^”]*”/g, '').length;
  }
  return clause.counted;
}

function placed({ block, clause }: ClauseCursor): PlacedClause | null {
  return clause && block ? { clause, block } : null;
}
