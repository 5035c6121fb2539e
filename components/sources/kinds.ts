import type { StoredSource } from '@/lib/history/stored-source';
import type { SuppliedKind } from './source-store';

interface Choice<K> {
  readonly kind: K;
  readonly label: string;
  readonly note: string;
}

/** How a source may be used, as the user is asked; null leaves it to its title. */
export const KINDS: readonly Choice<SuppliedKind | null>[] = [
  { kind: null, label: '看标题定', note: '报告只参考写法，通知、计划只用于下一年安排，其余算今年做的事；加入后还能改' },
  { kind: 'text', label: '今年做的事', note: '里面的事项和数字可以写进稿件' },
  { kind: 'plan', label: '下一年的打算', note: '只用来写下一年度安排' },
  { kind: 'reference', label: '只参考写法', note: '例如去年的报告，里面的数字不会写进稿件' },
];

/** The uses among which the user may change for a source that is there. */
export function usesOf(isTable: boolean): readonly { readonly kind: StoredSource['kind']; readonly label: string }[] {
  return KINDS.flatMap(({ kind, label }) => {
    if (kind === null) return [];
    return [kind === 'text' && isTable ? { kind: 'table' as const, label } : { kind, label }];
  });
}
