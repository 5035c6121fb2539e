import { readDom } from '@/lib/document/dom';
import { markupStyle } from '@/lib/document/markup-style';
import { type FoundTable, filled, foundTable, largestReading, type Merge, NotTable } from './found-table';
import { cellText } from './html-cell';
import type { Sheet } from './sheet';

const MOST_CELLS = 1_000_000;

export interface TableReading {
  readonly sheet: Sheet;
  /** How many more tables there are, where the largest was taken without asking. */
  readonly others: number;
  /** What the user should know of the reading, in Chinese. */
  readonly notes?: readonly string[];
}

/** One row of a table's markup. */
export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly hidden: boolean;
}

interface RawCell {
  readonly text: string;
  readonly width: number;
  /** 0 reaches the table's end. */
  readonly height: number;
  /** False where the text only flows over empty cells. */
  readonly merged: boolean;
  /** A cell of a hidden column may be hidden by itself. */
  readonly hidden: boolean;
}

/** The tables of a parsed clipboard or page that are not inside another's cell, in order. */
export function readHtmlTables(root: Document | Element): FoundTable[] {
  return outermost(root).map((table) =>
    tableOf(captionOf(table), rowsOf(table).map(rawRow), hiddenColumnsOf(table.children)),
  );
}

/** The largest table of a parsed clipboard; null without a table. @throws NotTable */
export function readHtmlTable(root: Document | Element): TableReading | null {
  const tables = filled(readHtmlTables(root));
  return tables.length > 0 ? largestReading(tables) : null;
}

/** Of tables inside each other's cells the one with most cells of its own is read: the others lay out the page. */
function outermost(root: Document | Element): Element[] {
  const tables: Element[] = [...root.querySelectorAll('table')];
  const size = (table: Element) => rowsOf(table).reduce((sum, row) => sum + cellsOf(row).length, 0);
  const sizes = new Map(tables.map((table) => [table, size(table)]));
  const isLayout = (table: Element) =>
    [...table.querySelectorAll('table')].some((inner) => (sizes.get(inner) ?? 0) > (sizes.get(table) ?? 0));
  const read = tables.filter((table) => !isLayout(table));
  return read.filter((table) => !read.some((other) => other !== table && other.contains(table)));
}

/** HTML, section 4.9.12: forming a table. */
export function tableOf(name: string, rows: readonly RawRow[], hiddenColumns: ReadonlySet<number>): FoundTable {
  const grid: string[][] = rows.map(() => []);
  const merges: Merge[] = [];
  const hiddenCells = new Map<number, number>();
  let taken = 0;
  rows.forEach((row, top) => {
    let left = 0;
    for (const { text, width, height, merged, hidden } of row.cells) {
      while (grid[top]?.[left] !== undefined) left++;
      const bottom = Math.min(top + (height || rows.length), rows.length) - 1;
      taken += width * (bottom - top + 1);
      if (taken > MOST_CELLS) throw new NotTable('too-large', rows.length);
      for (let down = top; down <= bottom; down++)
        for (let right = left; right < left + width; right++) {
          const line = grid[down];
          if (line) line[right] = down === top && right === left ? text : '';
        }
      if (merged && (width > 1 || bottom > top)) merges.push({ top, left, bottom, right: left + width - 1 });
      if (hidden && width === 1) hiddenCells.set(left, (hiddenCells.get(left) ?? 0) + 1);
      left += width;
    }
  });
  const hiddenRows = new Set(rows.flatMap(({ hidden }, row) => (hidden ? row : [])));
  const columns = [...hiddenCells].filter(([, count]) => count >= rows.length - hiddenRows.size).map(([at]) => at);
  return foundTable({ name, rows: grid, merges, hiddenRows, hiddenColumns: new Set([...hiddenColumns, ...columns]) });
}

export function rawRow(row: Element): RawRow {
  return {
    hidden: isHidden(row),
    cells: cellsOf(row).map((cell) => ({
      text: cellText(cell),
      width: spanOf(cell, 'colspan', 1000),
      height: spanOf(cell, 'rowspan', 65_534),
      merged: !/mso-ignore:\s*colspan/.test(cell.getAttribute('style') ?? ''),
      hidden: isHidden(cell),
    })),
  };
}

/** Numbers of the columns that `col` elements hide. */
export function hiddenColumnsOf(children: Iterable<Element>): Set<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const child of children) {
    const columns = child.localName === 'colgroup' ? [...child.children] : child.localName === 'col' ? [child] : [];
    for (const column of columns) {
      const width = spanOf(column, 'span', 1000);
      const gone = isHidden(column) || isHidden(child);
      for (let next = at; next < at + width; next++) if (gone) hidden.add(next);
      at += width;
    }
  }
  return hidden;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

function captionOf(table: Element): string {
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  return caption ? readDom(caption, markupStyle).text.replace(/\s+/g, ' ').trim() : '';
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan' | 'span', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, name === 'rowspan' ? 0 : 1), most);
}

/** Its own rows: those of a table inside a cell belong to the cell. */
export function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) =>
    child.localName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.localName) ? rowsOf(child) : [],
  );
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
}
