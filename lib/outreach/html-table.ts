import { readDom } from '@/lib/document/dom';
import { markupStyle } from '@/lib/document/markup-style';
import { type Cell, type Sheet, sheetOf } from './sheet';

const MOST_CELLS = 100_000;

export interface TableReading {
  readonly sheet: Sheet;
  /** How many more tables there are; only the largest is read. */
  readonly others: number;
}

/** The largest table of a parsed clipboard, merged cells repeated in every place they cover; null without a table. */
export function readHtmlTable(root: Document | Element): TableReading | null {
  const tables = [...root.querySelectorAll('table')];
  const sizes = tables.map((table) => rowsOf(table).reduce((sum, row) => sum + cellsOf(row).length, 0));
  const largest = tables[sizes.indexOf(Math.max(...sizes))];
  if (!largest) return null;
  const others = tables.filter((table) => table !== largest && !table.contains(largest) && !largest.contains(table));
  return { sheet: sheetOf(gridOf(largest)), others: others.length };
}

/** HTML, section 4.9.12: forming a table. */
function gridOf(table: Element): Cell[][] {
  const rows = rowsOf(table);
  const grid: Cell[][] = rows.map(() => []);
  let taken = 0;
  rows.forEach((row, top) => {
    let left = 0;
    for (const element of cellsOf(row)) {
      while (grid[top]?.[left]) left++;
      const width = spanOf(element, 'colspan', 1000);
      const height = Math.min(spanOf(element, 'rowspan', rows.length) || rows.length, rows.length - top);
      taken += width * height;
      if (taken > MOST_CELLS) throw new RangeError('表格太大，请分几次粘贴。');
      const text = readDom(element, markupStyle).text.replaceAll('\t', ' ');
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) {
          const line = grid[top + down];
          if (line) line[left + right] = { text, copy: down > 0 || right > 0 };
        }
      }
      left += width;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '', copy: false }));
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, name === 'rowspan' ? 0 : 1), most);
}

/** Its own rows: those of a table inside a cell belong to the cell. */
function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) =>
    child.localName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.localName) ? rowsOf(child) : [],
  );
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
}
