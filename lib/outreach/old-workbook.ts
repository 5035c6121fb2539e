import { read, type WorkSheet } from '@e965/xlsx';
import { isDateFormat, serialToDate } from 'hucre';
import { type FoundTable, foundTable, MOST_COUNTED, NotTable, type RawTable } from './found-table';
import { shownValue } from './shown-value';

/**
 * The bytes of an .xls or .et (BIFF in the old Office container) → its sheets that show. Days are taken as the serial
 * numbers that stand in the file: the library's dates are of the local time zone.
 * @throws NotTable
 */
export function readOldWorkbook(bytes: Uint8Array): FoundTable[] {
  const book = parsed(bytes);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    return sheet && !book.Workbook?.Sheets?.[at]?.Hidden ? foundTable(rawOf(name, sheet, is1904)) : [];
  });
}

function parsed(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      cellStyles: true,
      sheetRows: MOST_COUNTED,
    });
  } catch (error) {
    throw new NotTable(/password|Encryption (?:Flags|scheme|Info)/.test(String(error)) ? 'encrypted' : 'broken');
  }
}

function rawOf(name: string, sheet: WorkSheet, is1904: boolean): RawTable {
  const cells = sheet['!data'] ?? [];
  const hiddenOf = (all: readonly ({ readonly hidden?: boolean } | null | undefined)[] = []) =>
    new Set(all.flatMap((one, at) => (one?.hidden ? at : [])));
  return {
    name,
    rows: Array.from(cells, (row) =>
      Array.from(row ?? [], (cell) => {
        if (!cell || cell.t === 'z' || cell.t === 'e' || cell.v === undefined) return '';
        const format = cell.z === undefined ? undefined : String(cell.z);
        const isDay = typeof cell.v === 'number' && format !== undefined && isDateFormat(format);
        return shownValue(isDay ? serialToDate(Number(cell.v), is1904) : cell.v, format);
      }),
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
  };
}
