import { fileBytes, readBytes } from '@/components/paste/read-file';
import { decodeText, NotText } from '@/lib/document/decode';
import type { PdfReading } from '@/lib/document/pdf/snapshot';
import { MAX_IN_PANEL, type Snapshot, TextTooLong } from '@/lib/document/snapshot';
import { sourceText } from '@/lib/document/source-text';
import type { TableReading } from '@/lib/outreach/html-table';
import { readTsv } from '@/lib/outreach/tsv';
import type { NotTableReason } from '@/lib/outreach/workbook';

/** What the chooser of sources offers. */
export const SOURCE_FILES = '.docx,.pdf,.xlsx,.csv,.txt,.html,.htm,.md,.markdown';

/** A source as it came in. */
export type SourceReading =
  | { readonly label: string; readonly text: string; readonly notes: readonly string[] }
  | { readonly label: string; readonly table: TableReading };

/** Bytes of a workbook, which is read in one go. */
const LARGEST_TABLE = 5 * 1024 * 1024;

const COPY_CELLS = '在表格里选中要用的单元格（连同表头）复制，粘贴到这里';

const TABLE_REASONS: Readonly<Record<NotTableReason, string>> = {
  encrypted: `这个表格加了密码。请在 Excel 或 WPS 里取消密码，保存后再选择；或${COPY_CELLS}。`,
  broken: `这个表格已损坏，或者不是 .xlsx。请用 Excel 或 WPS 打开它，另存为 .xlsx 再选择；或${COPY_CELLS}。`,
  old: `这是旧版表格（.xls、.et）。请打开它，另存为 .xlsx 再选择；或${COPY_CELLS}。`,
  empty: '这个表格里没有内容（隐藏的工作表不读）。请换一个。',
  'too-large': `这张表超过 5000 行，太大了。请${COPY_CELLS}。`,
};

/** Throws an Error worded for the user; when aborted, the signal's reason. */
export async function readSourceFile(file: File, reading: PdfReading): Promise<SourceReading> {
  const { name: label } = file;
  if (/\.(?:xls|et|ods)$/i.test(label))
    throw new Error(`这种表格（.xls、.et、.ods）读不了。请打开它，另存为 .xlsx 再选择；或${COPY_CELLS}。`);
  const isWorkbook = /\.xls[xm]$/i.test(label);
  if (isWorkbook && file.size > LARGEST_TABLE) throw new Error(`这个表格文件超过 5 MB，太大了。请${COPY_CELLS}。`);
  const bytes = await fileBytes(file);
  if (isWorkbook) return { label, table: await readWorkbookFile(bytes) };
  if (/\.(?:csv|tsv)$/i.test(label)) return { label, table: csvTable(bytes) };
  return textSource(label, await readBytes(label, bytes, reading));
}

/** @throws an Error worded for the user when there is nothing in it, or too much */
export function textSource(label: string, snapshot: Snapshot): SourceReading {
  const { length } = snapshot.text;
  if (length > MAX_IN_PANEL) throw new TextTooLong(length);
  const text = sourceText(snapshot);
  if (!text.trim()) throw new Error('里面没有文字，请换一份。');
  return { label, text, notes: [...(snapshot.reason ? [snapshot.reason] : []), ...(snapshot.notes ?? [])] };
}

async function readWorkbookFile(bytes: Uint8Array): Promise<TableReading> {
  if (bytes.length === 0) throw new Error('这个文件是空的，请换一个。');
  const { NotTable, readWorkbook } = await import('@/lib/outreach/workbook');
  try {
    return atLeastTwoColumns(await readWorkbook(bytes));
  } catch (error) {
    if (error instanceof NotTable) throw new Error(TABLE_REASONS[error.reason]);
    throw error;
  }
}

function csvTable(bytes: Uint8Array): TableReading {
  try {
    return atLeastTwoColumns({ sheet: readTsv(decodeText(bytes)), others: 0 });
  } catch (error) {
    if (error instanceof NotText && error.reason === 'empty') throw new Error('这个文件是空的，请换一个。');
    if (error instanceof NotText) throw new Error(TABLE_REASONS.broken);
    throw error;
  }
}

function atLeastTwoColumns(reading: TableReading): TableReading {
  if ((reading.sheet.rows[0]?.length ?? 0) < 2)
    throw new Error(`没有读到表格：至少要有两列、一行表头和一行内容。请检查文件，或${COPY_CELLS}。`);
  return reading;
}
