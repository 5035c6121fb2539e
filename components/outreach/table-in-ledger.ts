import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { OUTREACH } from '@/lib/drafting/suggest-outreach';
import type { LedgerConflict } from '@/lib/facts/ledger-conflicts';
import { isOwn } from '@/lib/facts/own-sources';
import { tableConflicts } from '@/lib/facts/table-conflicts';
import { countedTable } from '@/lib/outreach/counted-rows';
import { kindOf } from '@/lib/outreach/kinds';
import { mendedSheet } from '@/lib/outreach/mending';
import { type OutreachTable, outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { unpackSheet } from '@/lib/outreach/packed-sheet';
import type { TableForCheck } from './counted-sheet';
import { readOutreach } from './outreach-draft';

/** A ledger is made anew at every change of the draft; so many rows, read in the panel's own thread, are not felt. */
const MOST_ROWS = 300;

export interface TableInLedger {
  readonly table: OutreachTable;
  /** The ledger with the table's cells and sums. */
  readonly context: AcceptContext;
  /** What the draft counts differently. */
  readonly conflicts: readonly LedgerConflict[];
}

export function isTooLarge({ sheet: { text, width } }: TableForCheck): boolean {
  return text.split('\u0000').length / width > MOST_ROWS;
}

const known = new WeakMap<TableForCheck, { readonly year: number | null; readonly table: OutreachTable }>();

/** The table's source stays the same object as long as the table does: what is read of it is remembered by that. */
function tableOf(given: TableForCheck, year: number | null): OutreachTable {
  const before = known.get(given);
  if (before?.year === year) return before.table;
  const { sheet: packed, mapping, mending, choices } = given;
  const sheet = mendedSheet(unpackSheet(packed), mending);
  const { events } = readOutreach(sheet, mapping, year, choices, () => {});
  const dataKind = kindOf(mapping);
  const table = outreachTable(
    sheet,
    mapping.headerRows,
    events,
    { id: OUTREACH, label: `${dataKind.label}表` },
    dataKind,
  );
  known.set(given, { year, table });
  return table;
}

/** The table as a source of the draft's ledger, every figure with its cell. */
export function tableInLedger(given: TableForCheck, context: AcceptContext): TableInLedger {
  const { draft, report, profile } = context;
  const table = tableOf(given, report.year);
  const supplied = context.ledger.sources.filter(({ id }) => !isOwn(id));
  const ledger = withOutreachTotals(draftLedger(draft, report, profile, [...supplied, table.source]), table);
  const { source, marks, events } = table;
  const cellPlace = (cell: string) => {
    const fact = source.facts?.[marks.findIndex((mark) => mark.cell === cell)];
    return fact ? { start: fact.place.start, end: fact.place.end } : null;
  };
  const counted = countedTable(events, source.label, kindOf(given.mapping));
  return { table, context: { ...context, ledger }, conflicts: tableConflicts(counted, source.id, context, cellPlace) };
}

/** The cell (D2) at a place of the table's source; null for none. */
export function cellAt({ source, marks }: OutreachTable, start: number): string | null {
  const at = source.facts?.findIndex(({ place }) => place.start <= start && start < place.end) ?? -1;
  return marks[at]?.cell ?? null;
}
