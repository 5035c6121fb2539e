import type { Source } from '@/lib/facts/ledger';
import { guessColumns } from './guess-columns';
import { outreachTable } from './outreach-table';
import { type EventsReading, readEvents } from './read-events';
import type { Sheet } from './sheet';

interface TableSource {
  readonly source: Source;
  readonly reading: EventsReading;
}

/**
 * A table the user supplied as a source of the ledger: its rows as events, its figures with the names and units of the
 * header. No sums: whether rows may be added up is the user's to say, in 表格数据.
 * @param headerRows rows down to the header's last, 0 for none; null: as its words tell
 * @param year only events of this year count; null for any
 */
export function tableSource(
  sheet: Sheet,
  headerRows: number | null,
  named: Pick<Source, 'id' | 'label'>,
  year: number | null,
): TableSource {
  const mapping = guessColumns(sheet, headerRows);
  const reading = readEvents(sheet, mapping, year);
  return { source: outreachTable(sheet, mapping.headerRows, reading.events, named).source, reading };
}
