import { isTableFile, readTableFile } from '@/components/outreach/intake/read-table-file';
import { NO_TABLE, tableError } from '@/components/outreach/intake/table-reasons';
import { fileBytes, readBytes } from '@/components/paste/read-file';
import type { PdfReading } from '@/lib/document/pdf/snapshot';
import { MAX_IN_PANEL, type Snapshot, TextTooLong } from '@/lib/document/snapshot';
import { sourceText } from '@/lib/document/source-text';
import { largestReading } from '@/lib/outreach/found-table';
import type { TableReading } from '@/lib/outreach/html-table';

/** What the chooser of sources offers. */
export const SOURCE_FILES = '.docx,.pdf,.xlsx,.xls,.et,.csv,.txt,.html,.htm,.md,.markdown';

/** A source as it came in. */
export type SourceReading =
  | { readonly label: string; readonly text: string; readonly notes: readonly string[] }
  | { readonly label: string; readonly table: TableReading };

/** Throws an Error worded for the user; when aborted, the signal's reason. */
export async function readSourceFile(file: File, reading: PdfReading): Promise<SourceReading> {
  const { name: label } = file;
  if (isTableFile(label)) return { label, table: await tableOfFile(file, reading) };
  if (/\.ods$/i.test(label)) throw new Error('这种表格（.ods）读不了。请打开它，另存为 .xlsx 再选择。');
  const bytes = await fileBytes(file);
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

/** The largest table of the file: others are counted. */
async function tableOfFile(file: File, { signal }: PdfReading): Promise<TableReading> {
  try {
    const reading = largestReading(await readTableFile(file, signal ? { signal } : {}));
    if ((reading.sheet.rows[0]?.length ?? 0) < 2) throw new Error(NO_TABLE);
    return reading;
  } catch (error) {
    throw tableError(error);
  }
}
