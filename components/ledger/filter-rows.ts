import type { FactKind } from '@/lib/facts/fact';
import { isFigure, KIND_LABELS } from '@/lib/facts/kind-labels';
import type { LedgerRow } from '@/lib/facts/ledger-rows';

/** A kind of facts, or all kinds that count something. */
export type KindFilter = FactKind | 'figures';

export interface LedgerFilter {
  /** Null for all. */
  readonly kind: KindFilter | null;
  /** Id of a text, or COMPUTED; null for all. */
  readonly text: string | null;
  /** Words as typed; a row has all of them. */
  readonly query: string;
  /** Only figures of the draft that no source bears out. */
  readonly openOnly: boolean;
}

export const ALL: LedgerFilter = { kind: null, text: null, query: '', openOnly: false };

export const COMPUTED = 'computed';

/** The filter without what is not there any more: a source that was removed, a kind that no row is of. */
export function presentFilter(filter: LedgerFilter, rows: readonly LedgerRow[]): LedgerFilter {
  const { kind, text } = filter;
  return {
    ...filter,
    kind: kind !== null && rows.some((row) => isOfKind(row, kind)) ? kind : null,
    text: rows.some((row) => (row.text ?? COMPUTED) === text) ? text : null,
  };
}

export function filterRows(
  rows: readonly LedgerRow[],
  { kind, text, query, openOnly }: LedgerFilter,
  isOpen: (row: LedgerRow) => boolean,
): LedgerRow[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (kind === null || isOfKind(row, kind)) &&
      (text === null || (row.text ?? COMPUTED) === text) &&
      (!openOnly || isOpen(row)) &&
      (words.length === 0 || hasAll(row, words)),
  );
}

function isOfKind(row: LedgerRow, kind: KindFilter): boolean {
  return kind === 'figures' ? isFigure(row.kind) : row.kind === kind;
}

function hasAll({ surface, sentence, headings, label, formula }: LedgerRow, words: readonly string[]): boolean {
  const all = plain([surface, sentence, label, formula ?? '', ...headings].join('\n'));
  return words.every((word) => all.includes(word));
}

/** Full-width digits and letters are found by plain ones. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

/** What counts something, then the kinds that occur, in the order of their labels' table. */
export function kindChoices(rows: readonly LedgerRow[]): Choice<KindFilter>[] {
  const kinds = Object.keys(KIND_LABELS) as FactKind[];
  const choices = [
    { value: 'figures' as const, label: '全部数字' },
    ...kinds.map((value) => ({ value, label: KIND_LABELS[value] })),
  ];
  return choices
    .map((choice) => ({ ...choice, count: rows.filter((row) => isOfKind(row, choice.value)).length }))
    .filter(({ count }) => count > 0);
}

/** The texts that have facts, in order, and what was computed. */
export function textChoices(rows: readonly LedgerRow[]): Choice<string>[] {
  const choices = new Map<string, Choice<string>>();
  for (const { text, label } of rows) {
    const value = text ?? COMPUTED;
    choices.set(value, { value, label, count: (choices.get(value)?.count ?? 0) + 1 });
  }
  return [...choices.values()];
}
