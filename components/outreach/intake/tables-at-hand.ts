import type { KeptSource } from '@/components/sources/source-store';
import type { Draft } from '@/lib/document/draft';
import type { FoundTable } from '@/lib/outreach/found-table';
import type { Sheet } from '@/lib/outreach/sheet';
import { draftTables } from './draft-tables';
import { readPageTables } from './page-tables';
import type { TableFollowing } from './table-reader';

/**
 * The tables of the sources, the draft and the open page, each named after where it stands; one that stands in two of them
 * only once. Throws an Error worded for the user when there is none.
 */
export async function tablesAtHand(
  draft: Draft | null,
  sources: readonly KeptSource[],
  following: TableFollowing,
): Promise<FoundTable[]> {
  const found = [
    ...sources.flatMap(({ label, table }) =>
      table ? { name: `资料：${label}`, sheet: table.sheet, hidden: null } : [],
    ),
    ...(draft ? draftTables(draft).map((table) => ({ ...table, name: `稿件：${table.name || '表格'}` })) : []),
  ];
  const known = new Set(found.map(({ sheet }) => wordsOf(sheet)));
  try {
    const pages = await readPageTables(following);
    return [
      ...found,
      ...pages
        .filter(({ sheet }) => !known.has(wordsOf(sheet)))
        .map((table) => ({ ...table, name: `网页：${table.name || '表格'}` })),
    ];
  } catch (error) {
    if (found.length === 0 || following.signal?.aborted) throw error;
    return found;
  }
}

function wordsOf({ rows }: Sheet): string {
  return rows
    .flat()
    .filter(({ copy }) => !copy)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}
