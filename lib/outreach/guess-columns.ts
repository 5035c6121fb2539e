import { holdsFigures, isNumberCell, isSumWord, kindOfContents } from './cell-kind';
import type { Column, ColumnKind, ColumnMapping } from './columns';
import { readHeader } from './headers';
import { readDay } from './read-day';
import type { Sheet } from './sheet';

const LAST_HEADER = 6;

/** Guesses the header rows and what each column holds, by the header's words and, without them, by the contents. */
export function guessColumns({ rows }: Sheet): ColumnMapping {
  const headerAt = rows.slice(0, LAST_HEADER).findIndex((row) => isHeader(row.map(({ text }) => text)));
  const last = headerAt < 0 ? titleRows({ rows }) - 1 : headerAt + (isSecondHeader({ rows }, headerAt) ? 1 : 0);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column): Column => {
    const header = headerAt < 0 ? '' : headerText({ rows }, headerAt, last, column);
    const cells = rows
      .slice(last + 1)
      .filter((row) => !row.some(({ text }) => isSumWord(text)))
      .map((row) => row[column]?.text ?? '');
    return settled(readHeader(header), header, cells);
  });
  return { headerRows: last + 1, columns: withoutTwins(columns) };
}

/** Whether most of a row's cells are known as headers and none is a figure or a day. */
export function isHeader(cells: readonly string[]): boolean {
  const texts = cells.filter(Boolean);
  if (new Set(texts).size < 2 || texts.some((text) => isNumberCell(text) || readDay(text) || text.length > 24))
    return false;
  return texts.filter((text) => !holdsFigures(text) && readHeader(text)).length >= Math.max(2, texts.length * 0.6);
}

/** A second line of the header stands below a merged cell, or under blanks of the first. */
function isSecondHeader({ rows }: Sheet, at: number): boolean {
  const first = rows[at] ?? [];
  const second = rows[at + 1];
  if (!second) return false;
  const own = second.filter(({ text, copy }) => text && !copy).map(({ text }) => text);
  const open = first.some(({ text, copy }) => copy || text === '');
  return open && own.length > 0 && own.every((text) => !holdsFigures(text) && readHeader(text) !== null);
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
  if (!known) return none.kind === 'quantity' && header ? { ...none, kind: 'item', name: header } : none;
  const as = (kind: ColumnKind): Column => ({ ...known, kind });
  if (filled.length === 0) return known;
  if (known.kind === 'persons' && !figures) return as('audience');
  if (known.kind === 'audience' && filled.every(isNumberCell)) return { ...as('persons'), name: '' };
  if (known.kind === 'unit' && none.kind !== 'unit') return as('host');
  if (known.kind === 'form' && filled.every(isNumberCell)) return as('ignore');
  if (known.kind === 'item' && !figures && none.kind === 'form') return as('form');
  return known;
}

/** Only figures, places and the like may stand in several columns; of two dates the first counts. */
function withoutTwins(columns: readonly Column[]): Column[] {
  const seen = new Set<ColumnKind>();
  return columns.map((column) => {
    const many = ['item', 'persons', 'views', 'form', 'coHost', 'ignore', 'remark'].includes(column.kind);
    if (many || !seen.has(column.kind)) {
      seen.add(column.kind);
      return column;
    }
    return { ...column, kind: column.kind === 'theme' ? 'remark' : 'ignore' };
  });
}
