import type { CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { CountedCell } from '@/lib/outreach/counted-columns';
import type { OutreachSheet } from './outreach-sheets';

// Text format: what begins with = stays text, even after somebody edited the cell.
const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const TEXT: CellStyle = { ...BODY, numFmt: '@' };
const DAY: CellStyle = { ...BODY, numFmt: 'yyyy"年"m"月"d"日"' };
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EFEDEB' } },
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
};
/** Control characters but tab and line break, halves of a character, and what is none. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu;
/** A spreadsheet's cell holds 32,767 characters. */
const LONGEST = 8000;

/** A table of events as it was counted, its sums and what is to be looked at, as an .xlsx file. */
export async function outreachWorkbook(sheets: readonly OutreachSheet[]): Promise<Uint8Array> {
  // Loaded when somebody exports: the panel opens without it.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title: '活动统计' },
  });
}

function sheetOf({ name, head, rows, widths }: OutreachSheet): WriteSheet {
  return {
    name,
    columns: head.map((_, at): ColumnDef => ({ width: widths[at] ?? 14, style: styleOf(rows, at) })),
    rows: [[...head], ...rows.map((row) => row.map(written))],
    cells: new Map(head.map((value, at) => [`0,${at}`, { value, style: HEAD }])),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: 0 },
  };
}

/** Days where a column has any; words as text, where there is no number among them. */
function styleOf(rows: OutreachSheet['rows'], at: number): CellStyle {
  if (rows.some((row) => row[at] instanceof Date)) return DAY;
  return rows.some((row) => typeof row[at] === 'number') ? BODY : TEXT;
}

function written(cell: CountedCell): CountedCell {
  if (typeof cell !== 'string') return cell;
  const shown = cell.replace(UNWRITABLE, '');
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
