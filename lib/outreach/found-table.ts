import type { TableReading } from './html-table';
import { type Cell, type Sheet, sheetOf } from './sheet';

/** A table as a workbook, a page or a text holds it, before the user chose it. */
export interface FoundTable {
  /** The worksheet's name or the table's caption; empty where there is none. */
  readonly name: string;
  /** What shows. */
  readonly sheet: Sheet;
  /** Filled rows and columns that are hidden, and the sheet with them; null where nothing is. */
  readonly hidden: { readonly rows: number; readonly columns: number; readonly whole: Sheet } | null;
}

/** Rows and columns from 0, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table as its format gives it. */
export interface RawTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Why a file or a paste gives no table; the interface words it in Chinese. */
export type NotTableReason = 'encrypted' | 'broken' | 'empty' | 'too-large' | 'long-note';

export class NotTable extends Error {
  /** `rows` only where there are too many. */
  constructor(
    readonly reason: NotTableReason,
    readonly rows = 0,
  ) {
    super(`The table is ${reason}.`);
    this.name = 'NotTable';
  }
}

/** 5,000 rows of events, with room for titles, headers and sums. */
const MOST_ROWS = 5100;
/** More are not counted: the user is told of that many. */
export const MOST_COUNTED = 100_000;
/** Wider tables are no tables of events; a merge may claim all columns of a spreadsheet. */
const MOST_COLUMNS = 256;

export function foundTable(raw: RawTable): FoundTable {
  const { name, hiddenRows, hiddenColumns } = raw;
  const rows = filledAmong(raw, hiddenRows);
  const columns = [...hiddenColumns].filter((column) => raw.rows.some((row) => row[column]?.trim())).length;
  const whole = named(sheetOf(cellsOf(raw, NONE, NONE)), name);
  if (rows === 0 && columns === 0) return { name, sheet: whole, hidden: null };
  const sheet = named(sheetOf(cellsOf(raw, hiddenRows, hiddenColumns)), name);
  return { name, sheet, hidden: { rows, columns, whole } };
}

/** The table with most filled cells; null where none has any. */
function largestOf(tables: readonly FoundTable[]): FoundTable | null {
  const sizes = tables.map(({ sheet }) =>
    sheet.rows.reduce((sum, row) => sum + row.filter(({ text }) => text !== '').length, 0),
  );
  const most = Math.max(0, ...sizes);
  return most === 0 ? null : (tables[sizes.indexOf(most)] ?? null);
}

/** The largest table, and what else there was. @throws NotTable */
export function largestReading(tables: readonly FoundTable[]): TableReading {
  const largest = largestOf(tables);
  if (!largest) throw new NotTable('empty');
  return { ...readingOf(largest, false), others: filled(tables).length - 1 };
}

/** Tables that hold anything. */
export function filled(tables: readonly FoundTable[]): FoundTable[] {
  return tables.filter(({ sheet, hidden }) => sheet.rows.length > 0 || hidden !== null);
}

/** The chosen table, with what is hidden in it or without. @throws NotTable */
export function readingOf({ sheet, hidden }: FoundTable, withHidden: boolean): TableReading {
  const chosen = withHidden && hidden ? hidden.whole : sheet;
  if (chosen.rows.length === 0) throw new NotTable('empty');
  if (chosen.rows.length > MOST_ROWS) throw new NotTable('too-large', chosen.rows.length);
  return { sheet: chosen, others: 0, notes: hidden && !withHidden ? [hiddenNote(hidden)] : [] };
}

/** In Chinese: 3 行、1 列是隐藏的，没有读。 */
function hiddenNote({ rows, columns }: NonNullable<FoundTable['hidden']>): string {
  const parts = [rows > 0 ? `${rows} 行` : '', columns > 0 ? `${columns} 列` : ''].filter(Boolean);
  return `表里有 ${parts.join('、')}是隐藏的，没有读。`;
}

const NONE: ReadonlySet<number> = new Set();

function named(sheet: Sheet, name: string): Sheet {
  return name ? { ...sheet, name } : sheet;
}

function filledAmong({ rows }: RawTable, which: ReadonlySet<number>): number {
  return [...which].filter((row) => rows[row]?.some((text) => text.trim())).length;
}

/** Merged cells are repeated in every place they cover; the first of them that shows is no copy. */
function cellsOf(
  { rows, merges }: RawTable,
  hiddenRows: ReadonlySet<number>,
  hiddenColumns: ReadonlySet<number>,
): Cell[][] {
  const width = rows.reduce((most, row) => Math.max(most, Math.min(row.length, MOST_COLUMNS)), 0);
  const grid = rows.map((row) => {
    const line: Cell[] = [];
    for (let column = 0; column < width; column++) line.push({ text: row[column] ?? '', copy: false });
    return line;
  });
  for (const { top, left, bottom, right } of merges) {
    const text = grid[top]?.[left]?.text ?? '';
    let isFirst = true;
    for (let row = top; row <= Math.min(bottom, grid.length - 1); row++) {
      const line = grid[row];
      if (!line || hiddenRows.has(row)) continue;
      for (let column = left; column <= Math.min(right, width - 1); column++) {
        if (hiddenColumns.has(column)) continue;
        line[column] = { text, copy: !isFirst };
        isFirst = false;
      }
    }
  }
  if (hiddenRows.size === 0 && hiddenColumns.size === 0) return grid;
  const shown = Array.from({ length: width }, (_, column) => column).filter((column) => !hiddenColumns.has(column));
  return grid.filter((_, row) => !hiddenRows.has(row)).map((row) => shown.flatMap((column) => row[column] ?? []));
}
