import { type Cell, type Sheet, sheetOf } from './sheet';

/**
 * Cells as a spreadsheet puts them on the clipboard: parted by tabs (or commas, where there is no tab), in quotation
 * marks where a cell holds a line break, a quotation mark or the separator (RFC 4180).
 */
export function readTsv(text: string): Sheet {
  const given = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = given.includes('\t') ? '\t' : ',';
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at <= given.length) {
    const quoted = given.charAt(at) === '"' ? quotedCell(given, at, separator) : null;
    const end = quoted?.end ?? plainEnd(given, at, separator);
    row.push({ text: quoted?.text ?? given.slice(at, end), copy: false });
    if (given.charAt(end) !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return sheetOf(rows);
}

/** The sheet as TSV that reads back the same, merged cells written out. */
export function writeTsv({ rows }: Sheet): string {
  return rows.map((row) => row.map(({ text }) => written(text)).join('\t')).join('\n');
}

function written(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell in quotation marks; null where the mark is only a character of the cell, as in `"4·15"宣传`. */
function quotedCell(given: string, at: number, separator: string): { text: string; end: number } | null {
  let text = '';
  for (let from = at + 1; ; ) {
    const close = given.indexOf('"', from);
    if (close < 0) return null;
    text += given.slice(from, close);
    const next = given.charAt(close + 1);
    if (next === '"') {
      text += '"';
      from = close + 2;
    } else return next === '' || next === '\n' || next === separator ? { text, end: close + 1 } : null;
  }
}

function plainEnd(given: string, at: number, separator: string): number {
  const ends = [given.indexOf(separator, at), given.indexOf('\n', at)].filter((end) => end >= 0);
  return Math.min(given.length, ...ends);
}
