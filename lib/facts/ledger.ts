import { supports } from './compare';
import { extractFacts } from './extract';
import type { Fact } from './fact';
import { textHash } from './hash';

export interface Source {
  readonly id: string;
  /** What the user sees: 当前稿件, 宣传活动台账.xlsx … */
  readonly label: string;
  readonly text: string;
  /**
   * `text` says what was done. `table`: each line after the first is one event, cells parted by tabs. `plan` says what is
   * intended and bears out no deed. `reference` is read for its wording and bears out nothing.
   */
  readonly kind: 'text' | 'table' | 'plan' | 'reference';
  /** Its facts, where whoever read it knows better than its text alone. */
  readonly facts?: readonly Fact[];
  /** Its paragraphs, where they are not simply its lines. */
  readonly paragraphs?: readonly string[];
}

export interface LedgerFact extends Fact {
  /** f1, f2, …; never given twice. */
  readonly id: string;
  /** How it was computed, shown to the user, and from which facts. */
  readonly computed?: { readonly formula: string; readonly from: readonly string[] };
}

/** All facts of the draft and of what the user supplied. Immutable. */
export interface Ledger {
  readonly sources: readonly Source[];
  readonly facts: readonly LedgerFact[];
  readonly reportYear: number | null;
  /** Changes whenever a source, a fact or the year does. */
  readonly hash: string;
}

const byId = new WeakMap<Ledger, ReadonlyMap<string, LedgerFact>>();

/** The ledger's facts by their ids: a table of thousands of rows has tens of thousands. */
export function factsById(ledger: Ledger): ReadonlyMap<string, LedgerFact> {
  const known = byId.get(ledger) ?? new Map(ledger.facts.map((fact) => [fact.id, fact]));
  byId.set(ledger, known);
  return known;
}

/** What a computed fact is made of; its place is that of the facts it comes from. */
export type ComputedFact = Omit<Fact, 'place'> & { readonly formula: string; readonly from: readonly string[] };

const COMPUTED = 'computed';

/** Facts of all sources in order, the report's year and the next as computed facts. */
export function buildLedger(sources: readonly Source[], reportYear: number | null): Ledger {
  const found = sources.flatMap(({ id, kind, text, facts }) =>
    kind === 'reference' ? [] : (facts ?? extractFacts(text, id, reportYear)),
  );
  const ledger = sealed(sources, numbered(found, 0), reportYear);
  const year = (value: number | string, formula: string): ComputedFact => ({
    kind: 'year',
    surface: `${value}`,
    value,
    unit: '',
    approx: null,
    formula,
    from: [],
  });
  // The regulation's own words stand for the two years as long as the draft does not tell them.
  if (reportYear === null)
    return withComputed(ledger, [year('上一年度', '报告年度'), year('下一年度', '报告年度之后一年')]);
  return withComputed(ledger, [year(reportYear, '报告年度'), year(reportYear + 1, `报告年度＋1＝${reportYear}＋1`)]);
}

/** The ledger with sums and the like. @throws RangeError when one names a fact that is not there */
export function withComputed(ledger: Ledger, computed: readonly ComputedFact[]): Ledger {
  const known = factsById(ledger);
  const added = computed.map(({ formula, from, ...fact }, at): LedgerFact => {
    const unknown = from.find((id) => !known.has(id));
    if (unknown) throw new RangeError(`computed from ${unknown}, which the ledger does not have`);
    const place = { source: COMPUTED, start: 0, end: 0 };
    return { ...fact, place, id: `f${ledger.facts.length + at + 1}`, computed: { formula, from } };
  });
  // What is added to the facts of a table of thousands of rows is hashed by itself.
  const hash = textHash(`${ledger.hash} ${JSON.stringify(added)}`);
  return { ...ledger, facts: [...ledger.facts, ...added], hash };
}

/** The facts that bear out one that is said somewhere; what is only planned bears out a plan alone. */
export function supporting(ledger: Ledger, said: Parameters<typeof supports>[1], ofPlan: boolean): LedgerFact[] {
  const planned = ledger.sources.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
  return ledger.facts.filter((known) => supports(known, said) && (ofPlan || !planned.includes(known.place.source)));
}

function numbered(facts: readonly Fact[], from: number): LedgerFact[] {
  return facts.map((fact, at) => ({ ...fact, id: `f${from + at + 1}` }));
}

function sealed(sources: readonly Source[], facts: readonly LedgerFact[], reportYear: number | null): Ledger {
  const hash = textHash(JSON.stringify([sources.map(({ id, kind, text }) => [id, kind, text]), facts, reportYear]));
  return { sources, facts, reportYear, hash };
}
