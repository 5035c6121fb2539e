import { fileBytes } from '@/components/paste/read-file';
import { decodeText, fileKind, NotText } from '@/lib/document/decode';
import { type FoundTable, NotTable } from '@/lib/outreach/found-table';
import { readLongHtml } from '@/lib/outreach/long-html';
import { nextTask } from './next-task';
import { readTables, type TableFollowing } from './table-reader';
import { NO_TABLE, tableError } from './table-reasons';

/** What the chooser of tables offers. */
export const TABLE_FILES = '.xlsx,.xlsm,.xls,.et,.csv,.tsv';

export const isTableFile = (name: string) => /\.(?:xls[xm]?|et|csv|tsv)$/i.test(name);

/** The tables of a file. Throws an Error worded for the user; when aborted, the signal's reason. */
export async function readTableFile(file: File, following: TableFollowing = {}): Promise<FoundTable[]> {
  if (/\.(?:ods|numbers)$/i.test(file.name)) throw tableError(new NotTable('broken'));
  const bytes = await fileBytes(file);
  if (bytes.length === 0) throw new Error('这个文件是空的，请换一个。');
  const name = file.name.replace(/\.\w+$/, '');
  try {
    const kind = fileKind(bytes);
    if (kind === 'zip' || kind === 'old-office') return await readTables({ bytes }, following);
    const text = decodeText(bytes);
    // Many a system exports its tables as .xls that are web pages.
    if (/<table\b/i.test(text)) return await readHtml(text, following);
    const tables = await readTables({ text, name }, following);
    if (tables.length === 0) throw /\.xls|\.et/i.test(file.name) ? new NotTable('broken') : new Error(NO_TABLE);
    return tables;
  } catch (error) {
    throw tableError(error instanceof NotText ? new NotTable('broken') : error);
  }
}

/** The tables of markup, long ones a slice at a time. @throws NotTable; when aborted, the signal's reason */
export function readHtml(html: string, { signal, read }: TableFollowing): Promise<FoundTable[]> {
  const pause = async () => {
    await nextTask();
    signal?.throwIfAborted();
  };
  return readLongHtml(html, (part) => new DOMParser().parseFromString(part, 'text/html'), pause, read);
}
