import type { Ledger, LedgerFact } from '@/lib/facts/ledger';
import type { OutreachTable } from '@/lib/outreach/outreach-table';

/** The ledger as far as some rows of a table tell of it, by their lines of the sheet. */
export type RowLedger = (rows: readonly number[]) => Ledger;

/** With fewer facts the whole ledger is quick enough to look things up in. */
const MANY_ROWS = 50;

/**
 * What a sentence about some rows is held against: those rows alone, the sums made of them and nothing else of the table,
 * all of the other sources. It bears out nothing that the whole does not, and is small however long the table is.
 */
export function rowLedgers({ source, marks, events }: OutreachTable, ledger: Ledger): RowLedger {
  if (events.length <= MANY_ROWS) return () => ledger;
  const own = ledger.facts.filter(({ place }) => place.source === source.id);
  const rowOf = new Map(own.map(({ id }, at) => [id, marks[at]?.row ?? 0]));
  const byRow = new Map<number, LedgerFact[]>();
  for (const fact of own) put(byRow, rowOf.get(fact.id) ?? 0, fact);
  const others = ledger.facts.filter((fact) => fact.place.source !== source.id && !fact.computed);
  // A sum stands under the first of its rows; one of no row under 0.
  const sums = new Map<number, LedgerFact[]>();
  for (const fact of ledger.facts)
    if (fact.computed) put(sums, Math.min(...fact.computed.from.map((id) => rowOf.get(id) ?? 0), Infinity), fact);
  const header = source.text.slice(0, source.text.indexOf('\n'));
  return (rows) => {
    const lines = new Set(rows);
    let text = header;
    const facts = [...others];
    for (const row of lines) {
      const [first] = byRow.get(row) ?? [];
      if (!first) continue;
      const start = source.text.lastIndexOf('\n', first.place.start - 1) + 1;
      const end = source.text.indexOf('\n', start);
      const shift = text.length + 1 - start;
      text += `\n${source.text.slice(start, end < 0 ? undefined : end)}`;
      for (const fact of byRow.get(row) ?? []) {
        const { place } = fact;
        facts.push({ ...fact, place: { ...place, start: place.start + shift, end: place.end + shift } });
      }
    }
    for (const row of [...lines, Infinity, 0])
      for (const fact of sums.get(row) ?? [])
        if (fact.computed?.from.every((id) => !rowOf.has(id) || lines.has(rowOf.get(id) ?? 0))) facts.push(fact);
    const sources = ledger.sources.map((known) => (known.id === source.id ? { ...known, text } : known));
    return { ...ledger, sources, facts };
  };
}

function put(groups: Map<number, LedgerFact[]>, row: number, fact: LedgerFact): void {
  const group = groups.get(row);
  if (group) group.push(fact);
  else groups.set(row, [fact]);
}
