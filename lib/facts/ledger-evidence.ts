import { toSimplified } from '@/lib/text/traditional';
import { type ColumnSum, columnSums } from './column-sums';
import { isFigure } from './kind-labels';
import { type Ledger, type LedgerFact, supporting } from './ledger';
import type { LedgerRow } from './ledger-rows';
import { DRAFT, isOwn } from './own-sources';

/** What the sources say for a row of the draft. */
export interface Evidence {
  /** Rows of sources that tell the same of the same thing, one for each source, and sums that come to it. */
  readonly borneOut: readonly LedgerRow[];
  /** A figure that is the same, of something else as far as can be seen. Only where nothing bears the row out. */
  readonly alike: LedgerRow | null;
  /** A figure that nothing bears out. What is only planned needs nothing. */
  readonly open: boolean;
}

const NONE: Evidence = { borneOut: [], alike: null, open: false };

/** By the id of each row of the draft: what of the sources bears it out. A year stands everywhere and proves nothing. */
export function ledgerEvidence(rows: readonly LedgerRow[], ledger: Ledger): ReadonlyMap<string, Evidence> {
  const facts = new Map(ledger.facts.map((fact) => [fact.id, fact]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sums = columnSums(rows, facts);
  const isRelated = relation();
  const alikeIn = suppliedAlike(ledger);
  const evidenceOf = (row: LedgerRow): Evidence => {
    const fact = facts.get(row.id);
    if (!fact || row.kind === 'year') return NONE;
    const known = supporting(alikeIn(fact), fact, row.planned).flatMap(({ id }) => byId.get(id) ?? []);
    if (!isFigure(row.kind)) return { borneOut: oneOfEach(known), alike: null, open: false };
    const isSum = ({ value, unit }: ColumnSum) => fact.approx === null && value === fact.value && unit === fact.unit;
    const totals = sums.filter(isSum).map((sum) => sum.row);
    const borneOut = oneOfEach([...known, ...totals].filter((one) => isRelated(row, one)));
    if (borneOut.length > 0) return { borneOut, alike: null, open: false };
    return { borneOut, alike: known[0] ?? null, open: !row.planned };
  };
  // A draft says some things again and again.
  const known = new Map<string, Evidence>();
  return new Map(
    rows
      .filter(({ text }) => text === DRAFT)
      .map((row) => {
        const { kind, surface, planned, before, after, sentence } = row;
        const key = [kind, surface, planned, ...(isFigure(kind) ? [before, after, sentence] : [])].join('\n');
        const evidence = known.get(key) ?? evidenceOf(row);
        known.set(key, evidence);
        return [row.id, evidence];
      }),
  );
}

/** One of so many that say the same will do. */
const MANY = 200;

/** The ledger with only those facts of the sources that may say the same: long texts have tens of thousands of others. */
function suppliedAlike(ledger: Ledger): (fact: LedgerFact) => Ledger {
  const key = ({ kind, value }: LedgerFact) => (kind === 'date' ? kind : `${kind} ${value}`);
  const alike = new Map<string, LedgerFact[]>();
  for (const fact of ledger.facts) {
    if (isOwn(fact.place.source)) continue;
    const known = alike.get(key(fact));
    if (!known) alike.set(key(fact), [fact]);
    else if (known.length < MANY) known.push(fact);
  }
  return (fact) => ({ ...ledger, facts: alike.get(key(fact)) ?? [] });
}

/** Words beside a figure that do not tell what it counts. */
const COMMON =
  /开展|组织|举办|召开|进行|完成|办理|受理|发放|派发|达到?|全年|年内|累计|[共总合]计|总共|各类|工作|活动|情况|有关|相关|先后|分别|其中/g;
/** Of two names of one thing (人防工程检查, 检查人防工程) at least half of the pairs of characters are the same. */
const MOST = 0.5;

/** Whether a row of a source speaks of what a figure of the draft counts: 42个 of something else proves nothing. */
function relation(): (row: LedgerRow, known: LedgerRow) => boolean {
  const own = remembered(({ before, after, sentence }) => {
    const beside = pairsOf(`${before} ${after}`);
    return beside.size > 0 ? beside : pairsOf(sentence);
  });
  const theirs = remembered(({ before, sentence, formula }) => pairsOf(`${before} ${sentence} ${formula ?? ''}`));
  const heads = remembered(({ column }) => pairsOf(column));
  return (row, known) =>
    row.sentence === known.sentence || share(own(row), theirs(known)) >= MOST || share(heads(known), own(row)) >= MOST;
}

/** How much of `words` is among `others`, from 0 to 1. */
function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [run] of toSimplified(text)
    .replace(COMMON, ' ')
    .matchAll(/[\u4e00-\u9fff]{2,}/g))
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  return pairs;
}

function remembered<Value>(read: (row: LedgerRow) => Value): (row: LedgerRow) => Value {
  const known = new Map<string, Value>();
  return (row) => {
    const value = known.get(row.id) ?? read(row);
    known.set(row.id, value);
    return value;
  };
}

function oneOfEach(rows: readonly LedgerRow[]): LedgerRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.text, row])).values()].reverse();
}
