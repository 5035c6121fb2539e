import { readHtmlTable, type TableReading } from '@/lib/outreach/html-table';
import { readTsv } from '@/lib/outreach/tsv';
import { tableError } from './intake/table-reasons';

/**
 * A pasted table, or null when there is none. HTML goes before plain text: only there merged cells can be told from
 * empty ones. @throws an Error in Chinese when it is too large
 */
export function readTable(data: Pick<DataTransfer, 'getData'>): TableReading | null {
  try {
    const html = data.getData('text/html');
    const table = html ? readHtmlTable(new DOMParser().parseFromString(html, 'text/html')) : null;
    const reading = table ?? { sheet: readTsv(data.getData('text/plain')), others: 0 };
    return (reading.sheet.rows[0]?.length ?? 0) > 1 ? reading : null;
  } catch (error) {
    throw tableError(error);
  }
}
