import type { FoundTable } from '@/lib/outreach/found-table';
import { readHtml } from './read-table-file';
import type { TableFollowing } from './table-reader';

let read: (() => Promise<string[]>) | null = null;

/** Where the markup of the open page's tables comes from. Called once by the panel. */
export function readPageTablesWith(from: () => Promise<string[]>): void {
  read = from;
}

/** The tables of the open page that have two columns. Throws an Error worded for the user. */
export async function readPageTables(following: TableFollowing): Promise<FoundTable[]> {
  const tables: FoundTable[] = [];
  for (const markup of (await read?.()) ?? []) {
    const found = await readHtml(markup, following);
    tables.push(...found.filter(({ sheet }) => sheet.rows.length > 1 && (sheet.rows[0]?.length ?? 0) > 1));
  }
  if (tables.length === 0)
    throw new Error(
      '打开的网页上没有认出表格。在线表格（腾讯文档、金山文档、飞书）的单元格是画出来的：请在那里选中单元格复制，粘贴到这里。',
    );
  return tables;
}
