import type { Draft } from '@/lib/document/draft';
import type { FoundTable } from '@/lib/outreach/found-table';
import { sheetOf } from '@/lib/outreach/sheet';

/** The tables of a draft: rows that follow each other, of two cells at least. */
export function draftTables({ blocks }: Draft): FoundTable[] {
  const tables: string[][][] = [];
  let before = '';
  let isOpen = false;
  const names: string[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'row') {
      if (!isOpen) {
        tables.push([]);
        names.push(before.length <= 30 ? before : '');
      }
      tables.at(-1)?.push(text.split('\t'));
    } else before = text;
    isOpen = kind === 'row';
  }
  return tables
    .map((rows, at): FoundTable => {
      const sheet = sheetOf(rows.map((row) => row.map((text) => ({ text, copy: false }))));
      const name = names[at] ?? '';
      return { name, sheet: name ? { ...sheet, name } : sheet, hidden: null };
    })
    .filter(({ sheet }) => sheet.rows.length > 1 && (sheet.rows[0]?.length ?? 0) > 1);
}
