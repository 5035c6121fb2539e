import { toJson } from '@/lib/export/json';
import { toMarkdown } from '@/lib/export/markdown';
import { type OverviewRow, overviewRow, unreadRow } from '@/lib/export/overview';
import { toCsv, toMarkdownTable, toTextTable } from '@/lib/export/table';
import { toText } from '@/lib/export/text';
import type { CheckResult } from '@/lib/rules/engine';
import type { OutputFormat } from './arguments';
import type { Source } from './read-source';

/** What became of one file. */
export type Outcome =
  | { readonly id: string; readonly source: Source; readonly result: CheckResult }
  | { readonly id: string; readonly error: string };

export function asJson(outcome: Outcome) {
  if ('error' in outcome) return { id: outcome.id, error: outcome.error };
  const { id, source, result } = outcome;
  return toJson(id, result, source.text, source.snapshot.notes);
}

/** One file by itself, as text or markdown. */
export function printOne(outcome: Outcome, format: 'text' | 'markdown'): string {
  if ('error' in outcome) return '';
  const { id, source, result } = outcome;
  return `${(format === 'markdown' ? toMarkdown : toText)(id, result, source.snapshot)}\n`;
}

export function rowOf(outcome: Outcome): OverviewRow {
  if ('error' in outcome) return unreadRow(outcome.id, outcome.error);
  return overviewRow(outcome.id, outcome.result, outcome.source.snapshot.notes);
}

/** All files together, one a row. */
export function printTable(rows: readonly OverviewRow[], format: Exclude<OutputFormat, 'json' | 'ndjson'>): string {
  const layouts = { text: toTextTable, markdown: toMarkdownTable, csv: toCsv };
  return layouts[format](rows);
}
