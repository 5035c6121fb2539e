import type { CountedTable } from '@/lib/facts/counted-table';
import type { ColumnMapping } from '@/lib/outreach/columns';
import { countedTable } from '@/lib/outreach/counted-rows';
import { countedOnce, type DuplicateChoices, suspectedDuplicates } from '@/lib/outreach/duplicates';
import { kindOf } from '@/lib/outreach/kinds';
import { type Mending, mendedSheet } from '@/lib/outreach/mending';
import { type PackedSheet, unpackSheet } from '@/lib/outreach/packed-sheet';
import { readEvents } from '@/lib/outreach/read-events';

/** A table with what the user decided about it; plain data of few objects: it goes to a worker with every check. */
export interface TableForCheck {
  readonly sheet: PackedSheet;
  readonly mending: Mending;
  readonly mapping: ColumnMapping;
  readonly choices: DuplicateChoices;
}

/** What the table counts, as the panel counts it; null for nothing. */
export function countedSheet({ sheet, mending, mapping, choices }: TableForCheck): CountedTable | null {
  // The check leaves rows of another year out itself: only it knows the draft's.
  const reading = readEvents(mendedSheet(unpackSheet(sheet), mending), mapping, null);
  const { events } = countedOnce(reading.events, suspectedDuplicates(reading.events), choices);
  const kind = kindOf(mapping);
  return events.length > 0 ? countedTable(events, `${kind.label}表`, kind) : null;
}
