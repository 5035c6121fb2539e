import type { Source } from '@/lib/facts/ledger';
import { tableSource } from '@/lib/outreach/table-source';
import type { KeptSource } from './source-store';
import { isUsedBy } from './use-of-source';

/** The sources that a draft uses, as the ledger takes them. @param year the draft's, as in tableSource */
export function ledgerSources(sources: readonly KeptSource[], draft: string, year: number | null): Source[] {
  return sources.filter((source) => isUsedBy(source, draft)).map((source) => ledgerSource(source, year));
}

/** One source as the ledger takes it: the offsets of its facts count in its text. */
export function ledgerSource({ id, label, kind, text, table }: KeptSource, year: number | null): Source {
  if (kind === 'table' && table) return tableSource(table.sheet, table.headerRows, { id, label }, year).source;
  return { id, label, kind, text };
}
