import { extractFacts } from '@/lib/facts/extract';
import type { Source } from '@/lib/facts/ledger';
import { tableSource } from '@/lib/outreach/table-source';
import type { KeptSource } from './source-store';
import { isUsedBy } from './use-of-source';

/** The sources that a draft uses, as the ledger takes them. @param year the draft's, as in tableSource */
export function ledgerSources(sources: readonly KeptSource[], draft: string, year: number | null): Source[] {
  return sources.filter((source) => isUsedBy(source, draft)).map((source) => ledgerSource(source, year));
}

/** A ledger is made anew with every change of the draft; its sources are read once. */
const known = new WeakMap<KeptSource, { readonly year: number | null; readonly source: Source }>();

/** One source as the ledger takes it: the offsets of its facts count in its text. */
export function ledgerSource(kept: KeptSource, year: number | null): Source {
  const before = known.get(kept);
  if (before?.year === year) return before.source;
  const source = read(kept, year);
  known.set(kept, { year, source });
  return source;
}

function read({ id, label, kind, text, table }: KeptSource, year: number | null): Source {
  if (kind === 'table' && table) return tableSource(table.sheet, table.headerRows, { id, label }, year).source;
  // What bears out nothing has no facts.
  return { id, label, kind, text, facts: kind === 'reference' ? [] : extractFacts(text, id, year) };
}
