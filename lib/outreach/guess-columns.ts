import { holdsFigures, isNumberCell, isSumWord, kindOfContents } from './cell-kind';
import type { Column, ColumnKind, ColumnMapping } from './columns';
import type { DataKind } from './data-kind';
import { guessKind } from './guess-kind';
import { countedIn, readHeader } from './headers';
import { dataKindOf, KINDS, kindById } from './kinds';
import { readDay } from './read-day';
import type { Sheet } from './sheet';

const LAST_HEADER = 6;

/** Rows down to the header's last, a title above it included; null when no row is known for a header by its words. */
export function headerRowsOf({ rows }: Sheet): number | null {
  const at = headerAt({ rows });
  return at < 0 ? null : at + (isSecondHeader({ rows }, at) ? 2 : 1);
}

/**
 * Guesses what each column holds, by the header's words and, without them, by the contents. `said` are the rows down to
 * the header's last where the user told them, 0 for no header; else they are guessed too, as is the kind of table
 * unless `dataKind` is its id.
 */
export function guessColumns(sheet: Sheet, said: number | null = null, dataKind: string | null = null): ColumnMapping {
  const { rows } = sheet;
  const headerRows = said ?? headerRowsOf(sheet) ?? titleRows(sheet);
  const known = headerAt(sheet);
  // The row that the user names is the header, whatever words it has.
  const first = known >= 0 && known < headerRows ? known : said === null ? -1 : said - 1;
  const width = rows[0]?.length ?? 0;
  const headers = Array.from({ length: width }, (_, column) =>
    first < 0 ? '' : headerText(sheet, first, headerRows - 1, column),
  );
  const kind = dataKind === null ? guessKind(sheet, headerRows, headers) : kindById(dataKind);
  const columns = headers.map((header, column): Column => {
    const cells = rows
      .slice(headerRows)
      .filter((row) => !row.some(({ text }) => isSumWord(text)))
      .map((row) => row[column]?.text ?? '');
    return settled(readHeader(header, kind, areCounts(cells)), header, cells);
  });
  return { headerRows, columns: withoutTwins(columns), ...dataKindOf(kind) };
}

/** Whether most cells that hold something are a number, a unit after it or not. */
function areCounts(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.filter((text) => /^[近约]?\d[\d,.，]*[万亿]?[余多]?\D{0,3}$/.test(text)).length > filled.length / 2;
}

function headerAt({ rows }: Sheet): number {
  return rows.slice(0, LAST_HEADER).findIndex((row) => isHeader(row.map(({ text }) => text)));
}

/** Whether most of a row's cells are known as headers and none is a figure or a day. */
export function isHeader(cells: readonly string[], kinds: readonly DataKind[] = KINDS): boolean {
  const texts = cells.filter(Boolean);
  if (new Set(texts).size < 2 || texts.some((text) => isNumberCell(text) || readDay(text) || text.length > 24))
    return false;
  const known = texts.filter((text) => !holdsFigures(text) && kinds.some((kind) => readHeader(text, kind)));
  return known.length >= Math.max(2, texts.length * 0.6);
}

/** A second line of the header stands below a merged cell, or under blanks of the first. */
function isSecondHeader({ rows }: Sheet, at: number): boolean {
  const first = rows[at] ?? [];
  const second = rows[at + 1];
  if (!second) return false;
  const own = second.filter(({ text, copy }) => text && !copy).map(({ text }) => text);
  const open = first.some(({ text, copy }) => copy || text === '');
  return (
    open && own.length > 0 && own.every((text) => !holdsFigures(text) && KINDS.some((kind) => readHeader(text, kind)))
  );
}

function headerText({ rows }: Sheet, first: number, last: number, column: number): string {
  const texts = rows.slice(first, last + 1).map((row) => row[column]?.text ?? '');
  return [...new Set(texts.filter(Boolean))].join(' ').replace(/\s+/g, ' ');
}

/** Rows at the head with one text only: the table's title. */
function titleRows({ rows }: Sheet): number {
  const first = rows.findIndex((row) => new Set(row.map(({ text }) => text).filter(Boolean)).size > 1);
  return first > 0 && (rows[0]?.length ?? 0) > 1 ? first : 0;
}

/** What the header says, where the contents do not contradict it. */
function settled(known: Column | null, header: string, cells: readonly string[]): Column {
  const filled = cells.filter(Boolean);
  const figures = filled.filter(holdsFigures).length > filled.length / 2;
  const none: Column = { kind: kindOfContents(cells), header, name: '', verb: null, unit: '' };
  // An unknown header still names what its figures count.
  if (!known) return none.kind === 'quantity' && header ? { ...none, kind: 'item', ...countedIn(header) } : none;
  const as = (kind: ColumnKind): Column => ({ ...known, kind });
  if (filled.length === 0) return known;
  if (known.kind === 'persons' && !figures) return as('audience');
  if (known.kind === 'audience' && filled.every(isNumberCell)) return { ...as('persons'), name: '' };
  if (known.kind === 'unit' && none.kind !== 'unit') return as('host');
  if (known.kind === 'form' && filled.every(isNumberCell)) return as('ignore');
  if (known.thing && !figures) return { ...none, kind: 'remark' };
  if (known.kind === 'item' && !figures && none.kind === 'form') return as('form');
  return known;
}

/** Only figures, places and the like may stand in several columns; of two dates the first counts. */
function withoutTwins(columns: readonly Column[]): Column[] {
  const seen = new Set<ColumnKind>();
  return columns.map((column) => {
    const many = ['item', 'persons', 'views', 'rate', 'form', 'coHost', 'ignore', 'remark'].includes(column.kind);
    if (many || !seen.has(column.kind)) {
      seen.add(column.kind);
      return column;
    }
    return { ...column, kind: column.kind === 'theme' ? 'remark' : 'ignore' };
  });
}
