import type { CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { LedgerContext } from '@/lib/facts/ledger-texts';
import { LEDGER_COLUMNS, type LedgerTable, ledgerTables } from './ledger-table';

/** In characters of Latin text, two to a Chinese one; together they fill A4 landscape. */
const WIDTHS = [6, 18, 8, 52, 26, 42, 24];
/** A spreadsheet's cell holds 32,767 characters. */
const LONGEST = 2000;
const NUMBER: CellStyle = { alignment: { vertical: 'top', horizontal: 'center' } };
// Text format: what begins with = stays text, even after somebody edited the cell.
const TEXT: CellStyle = { alignment: { vertical: 'top', wrapText: true }, numFmt: '@' };
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EFEDEB' } },
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
};
/** Control characters but tab and line break, halves of a character, and what is none. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** 数据佐证台账 as an .xlsx file: every figure with its sentence, its part and what bears it out. */
export async function ledgerWorkbook(context: LedgerContext): Promise<Uint8Array> {
  // Loaded when somebody exports: the panel opens without it.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: ledgerTables(context).map(sheetOf), properties: { title: '数据佐证台账' } });
}

function sheetOf({ name, rows }: LedgerTable): WriteSheet {
  const last = `${String.fromCharCode(64 + LEDGER_COLUMNS.length)}${rows.length + 1}`;
  const style = { ...HEAD, border: BORDER };
  return {
    name,
    columns: WIDTHS.map(
      (width, at): ColumnDef => ({ width, style: { ...(at === 0 ? NUMBER : TEXT), border: BORDER } }),
    ),
    rows: [[...LEDGER_COLUMNS], ...rows.map((cells, at) => [at + 1, ...cells.map(plain)])],
    cells: new Map(LEDGER_COLUMNS.map((value, at) => [`0,${at}`, { value, style }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: `&C${name}`, oddFooter: '&C第 &P 页，共 &N 页' },
    a11y: { headerRow: 0 },
  };
}

/** No sign a spreadsheet file cannot hold, and no cell that is too long. */
function plain(text: string): string {
  const shown = text.replace(UNWRITABLE, '');
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
