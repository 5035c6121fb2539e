import type { Column } from './columns';
import type { DataKind } from './data-kind';
import type { Cell } from './sheet';

/**
 * A table that counts downwards (合同审查 26, 规范性文件 3): the column whose cells say what its quantities count is
 * that of the items. Nothing changes in a table of outreach, or where a column names items already.
 */
export function withLabels(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { sessions, things }: DataKind,
): Column[] {
  const isItem = ({ kind, thing }: Column) => kind === 'item' && !thing;
  if (sessions || !columns.some(({ kind }) => kind === 'quantity') || columns.some(isItem)) return [...columns];
  const label = columns.findIndex(({ kind }, at) => {
    if (!['form', 'theme', 'remark', 'ignore', 'audience'].includes(kind)) return false;
    const cells = rows.flatMap((row) => row[at]?.text || []);
    const known = cells.filter((text) => text.length <= 20 && things.some(({ words }) => words.test(text)));
    return known.length > cells.length / 2;
  });
  return columns.map((column, at) => (at === label ? { ...column, kind: 'item', name: '' } : column));
}
