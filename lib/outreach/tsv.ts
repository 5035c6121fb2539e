import { type Cell, type Sheet, sheetOf } from './sheet';

const SEPARATORS = ['\t', ',', ';'] as const;
type Separator = (typeof SEPARATORS)[number];
/** Characters by which the separator is told. */
const HEAD = 20_000;
const SAID = /^sep=([\t,;])\n/i;
const PLAIN: Readonly<Record<Separator, RegExp>> = { '\t': /[^\t\n]*/y, ',': /[^,\n]*/y, ';': /[^;\n]*/y };

/**
 * Cells as a spreadsheet puts them on the clipboard or into a .csv: parted by tabs, commas or semicolons, in quotation
 * marks where a cell holds a line break, a quotation mark or the separator (RFC 4180).
 */
export function readTsv(text: string): Sheet {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const said = SAID.exec(whole);
  const given = said ? whole.slice(said[0].length) : whole;
  const separator = SEPARATORS.find((one) => one === said?.[1]) ?? separatorOf(given);
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

/** A tab anywhere decides; else what more lines have, quoted cells left out: 1;折页,手册;300 is parted by semicolons. */
function separatorOf(given: string): Separator {
  if (given.includes('\t')) return '\t';
  const lines = given
    .slice(0, HEAD)
    .replace(/"[^"]*"/g, '')
    .split('\n');
  const counts = [',', ';'].map((one) => lines.filter((line) => line.includes(one)).length);
  return (counts[1] ?? 0) > (counts[0] ?? 0) ? ';' : ',';
}

/** A cell in quotation marks; null where the mark is only a character of the cell, as in `"4·15"宣传`. */
function quotedCell(given: string, at: number, separator: Separator): { text: string; end: number } | null {
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

function plainEnd(given: string, at: number, separator: Separator): number {
  const plain = PLAIN[separator];
  plain.lastIndex = at;
  return at + (plain.exec(given)?.[0].length ?? 0);
}
