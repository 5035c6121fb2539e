import { readTable } from '@/components/outreach/read-table';
import type { TableReading } from '@/lib/outreach/html-table';

/** Share of a paste that must stand in a table for it to be one, and not a text with a table in it. */
const MOST = 0.8;

/** The table that a paste is; null for a text. @throws RangeError in Chinese when it is too large */
export function pastedTable(data: Pick<DataTransfer, 'getData'>): TableReading | null {
  const plain = data.getData('text/plain');
  const lines = plain.split(/\r\n?|\n/).filter((line) => line.trim());
  const rows = lines.filter((line) => line.includes('\t'));
  const html = data.getData('text/html');
  const isHtmlTable = html.includes('<table') && inTables(html) >= ink(plain) * MOST;
  // Every line of one cell's text may stand apart: in a table of the clipboard most lines have tabs all the same.
  if (!isHtmlTable && (rows.length < 2 || rows.length < lines.length * MOST)) return null;
  return readTable(data);
}

/** Characters that stand in tables. */
function inTables(html: string): number {
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  const outermost = tables.filter((table) => !table.parentElement?.closest('table'));
  return outermost.reduce((sum, table) => sum + ink(table.textContent ?? ''), 0);
}

function ink(text: string): number {
  return text.replace(/\s/g, '').length;
}
