import type { FoundTable } from '@/lib/outreach/found-table';
import { readTsv } from '@/lib/outreach/tsv';

/** The table that a text of tabs, commas or semicolons is; nothing where it has one column only. */
export function foundInText(text: string, name = ''): FoundTable[] {
  const sheet = readTsv(text);
  if ((sheet.rows[0]?.length ?? 0) < 2) return [];
  return [{ name, sheet: name ? { ...sheet, name } : sheet, hidden: null }];
}
