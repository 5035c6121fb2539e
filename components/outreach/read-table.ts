import { readHtmlTable } from '@/lib/outreach/html-table';
import type { Sheet } from '@/lib/outreach/sheet';
import { readTsv } from '@/lib/outreach/tsv';

/**
 * A pasted table, or null when there is none. HTML goes before plain text: only there merged cells can be told from
 * empty ones. @throws RangeError in Chinese when it is too large
 */
export function readTable(data: Pick<DataTransfer, 'getData'>): Sheet | null {
  const html = data.getData('text/html');
  const table = html ? readHtmlTable(new DOMParser().parseFromString(html, 'text/html')) : null;
  const sheet = table?.sheet ?? readTsv(data.getData('text/plain'));
  return (sheet.rows[0]?.length ?? 0) > 1 ? sheet : null;
}
