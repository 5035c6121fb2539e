import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { OUTREACH, suggestOutreach } from '@/lib/drafting/suggest-outreach';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { toldLedger } from '@/lib/drafting/told-ledger';
import { buildLedger, type Ledger } from '@/lib/facts/ledger';
import type { ColumnMapping } from '@/lib/outreach/columns';
import { compareSums } from '@/lib/outreach/compare-sums';
import { countedOnce, type Duplicate, type DuplicateChoices, suspectedDuplicates } from '@/lib/outreach/duplicates';
import { kindOf } from '@/lib/outreach/kinds';
import { type OutreachTable, outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import type { PhraseOptions } from '@/lib/outreach/phrase-options';
import { type Doubt, type EventsReading, readEvents } from '@/lib/outreach/read-events';
import type { Sheet } from '@/lib/outreach/sheet';

/** The events that count; those the user counts only once are among the unread. */
export interface OutreachReading extends EventsReading {
  readonly duplicates: readonly Duplicate[];
  /** Where the table's own sums are not what its rows add up to. */
  readonly wrongSums: readonly Doubt[];
}

export interface OutreachDraft {
  readonly suggestion: Suggestion;
  /** The draft's facts, the table's as far as the suggestion tells of them, and its sums. */
  readonly ledger: Ledger;
}

/** A table as it counts, read; `onRow` is told how many rows are done. */
export function readOutreach(
  sheet: Sheet,
  mapping: ColumnMapping,
  year: number | null,
  choices: DuplicateChoices,
  onRow: (done: number) => void,
): OutreachReading {
  const reading = readEvents(sheet, mapping, year, onRow);
  const duplicates = suspectedDuplicates(reading.events);
  const { events, left } = countedOnce(reading.events, duplicates, choices);
  const leftOut = [...left].map(([row, reason]) => ({
    row,
    text: (sheet.rows[row - 1] ?? []).flatMap(({ text, copy }) => (text === '' || copy ? [] : [text])).join(' '),
    reason,
  }));
  const unread = [...reading.unread, ...leftOut].sort((a, b) => a.row - b.row);
  return { ...reading, events, unread, duplicates, wrongSums: compareSums(events, reading.sums) };
}

export interface OutreachFacts {
  readonly table: OutreachTable;
  readonly ledger: Ledger;
}

/** What is known of the table and of the draft at hand, if there is one. */
export function outreachFacts(
  sheet: Sheet,
  mapping: ColumnMapping,
  { events }: EventsReading,
  context: AcceptContext | null,
): OutreachFacts {
  const dataKind = kindOf(mapping);
  const named = { id: OUTREACH, label: `${dataKind.label}表` };
  const table = outreachTable(sheet, mapping.headerRows, events, named, dataKind);
  const known = context
    ? draftLedger(context.draft, context.report, context.profile, [...supplied(context.ledger), table.source])
    : buildLedger([table.source], null);
  return { table, ledger: withOutreachTotals(known, table) };
}

/** A table as paragraphs for the draft at hand, if there is one. */
export function outreachDraft(
  { table, ledger }: OutreachFacts,
  options: Omit<PhraseOptions, 'reportYear'>,
  context: AcceptContext | null,
): OutreachDraft {
  const suggestion = suggestOutreach(table, options, ledger, context);
  return { suggestion, ledger: toldLedger(suggestion, table, ledger) };
}

/** What the user supplied besides the draft. */
function supplied({ sources }: Ledger) {
  return sources.filter(({ id }) => !id.startsWith('draft'));
}
