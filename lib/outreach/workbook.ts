import { type Sheet as HucreSheet, readXlsx } from 'hucre';
import { fileKind } from '@/lib/document/decode';
import { hasStream } from '@/lib/document/old-container';
import { type FoundTable, foundTable, MOST_COUNTED, NotTable, type RawTable } from './found-table';
import { shownValue } from './shown-value';

/**
 * The bytes of an .xlsx, .xls or .et → its sheets that show, figures as the sheet shows them, days in full.
 * @throws NotTable
 */
export async function readWorkbook(bytes: Uint8Array): Promise<FoundTable[]> {
  if (bytes.length === 0) throw new NotTable('empty');
  if (fileKind(bytes) === 'old-office') {
    if (hasStream(bytes, 'EncryptedPackage')) throw new NotTable('encrypted');
    const { readOldWorkbook } = await import('./old-workbook');
    return readOldWorkbook(bytes);
  }
  return (await readSheets(bytes)).map((sheet) => foundTable(rawOf(sheet)));
}

async function readSheets(bytes: Uint8Array): Promise<HucreSheet[]> {
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      readStyles: true,
      maxRows: MOST_COUNTED,
    });
    return sheets;
  } catch {
    throw new NotTable('broken');
  }
}

function rawOf({ name, rows, cells, merges = [], rowDefs, columns = [] }: HucreSheet): RawTable {
  return {
    name,
    rows: rows.map((row, at) =>
      row.map((value, column) => shownValue(value, cells?.get(`${at},${column}`)?.style?.numFmt)),
    ),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: new Set([...(rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row)),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, column) => (hidden ? column : []))),
  };
}
