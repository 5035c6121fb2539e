import type { StoredSource } from '@/lib/history/stored-source';
import type { SuppliedKind } from './source-store';

/** How a source may be used, as the user is asked. */
export const KINDS: readonly { readonly kind: SuppliedKind; readonly label: string; readonly note: string }[] = [
  { kind: 'text', label: '今年做的事', note: '里面的事项和数字可以写进稿件' },
  { kind: 'plan', label: '下一年的打算', note: '只用来写下一年度安排' },
  { kind: 'reference', label: '只参考写法', note: '例如去年的报告，里面的数字不会写进稿件' },
];

export const KIND_LABELS: Readonly<Record<StoredSource['kind'], string>> = {
  text: '今年做的事',
  table: '今年做的事（表格）',
  plan: '下一年的打算',
  reference: '只参考写法',
};
