import { type CellValue, formatValue, type Sheet as HucreSheet, readXlsx } from 'hucre';
import { fileKind } from '@/lib/document/decode';
import { hasStream } from '@/lib/document/old-container';
import type { TableReading } from './html-table';
import { type Cell, sheetOf } from './sheet';

/** Why a workbook gives no table; the interface words it in Chinese. */
export type NotTableReason = 'encrypted' | 'old' | 'broken' | 'empty' | 'too-large';

export class NotTable extends Error {
  constructor(readonly reason: NotTableReason) {
    super(`The workbook is ${reason}.`);
    this.name = 'NotTable';
  }
}

const MOST_ROWS = 5000;

/**
 * The bytes of an .xlsx → the sheet with most cells among those that show, figures as the sheet shows them, days in full.
 * @throws NotTable
 */
export async function readWorkbook(bytes: Uint8Array): Promise<TableReading> {
  const sheets = await readSheets(bytes);
  const filled = sheets.map(({ rows }) => rows.flat().filter((value) => value !== null && value !== '').length);
  const largest = sheets[filled.indexOf(Math.max(...filled))];
  if (!largest || Math.max(...filled) === 0) throw new NotTable('empty');
  if (largest.rows.length > MOST_ROWS) throw new NotTable('too-large');
  return { sheet: sheetOf(gridOf(largest)), others: filled.filter((count) => count > 0).length - 1 };
}

async function readSheets(bytes: Uint8Array): Promise<HucreSheet[]> {
  if (fileKind(bytes) === 'old-office') throw new NotTable(hasStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'old');
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      readStyles: true,
      maxRows: MOST_ROWS + 1,
    });
    return sheets;
  } catch {
    throw new NotTable('broken');
  }
}

function gridOf({ rows, cells, merges = [] }: HucreSheet): Cell[][] {
  const grid = rows.map((row, at) =>
    row.map((value, column): Cell => {
      const format = cells?.get(`${at},${column}`)?.style?.numFmt;
      return { text: shown(value, format), copy: false };
    }),
  );
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = grid[startRow]?.[startCol]?.text ?? '';
    for (let row = startRow; row <= Math.min(endRow, grid.length - 1); row++)
      for (let column = startCol; column <= endCol; column++) {
        const line = grid[row];
        if (line && (row !== startRow || column !== startCol)) line[column] = { text, copy: true };
      }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '', copy: false }));
}

/** A figure as the sheet shows it: 0.95 in a column of shares is 95%. The year of a day is told even where it is hidden. */
function shown(value: CellValue, format: string | undefined): string {
  if (value === null) return '';
  if (value instanceof Date) return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
  if (typeof value !== 'number') return String(value);
  const written = format && format !== 'General' ? formatValue(value, format) : '';
  // Traces of binary numbers (0.30000000000000004) are no part of a figure.
  return /\d/.test(written) ? written : String(Number(value.toPrecision(12)));
}
