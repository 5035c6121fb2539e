import type { Line } from '@/lib/document/snapshot';
import type { PmNode } from './model';

type LineContext = Pick<Line, 'kind' | 'depth'>;

const HEADING = /^(?:heading|title|h[1-6]$)/i;
// list_item, listItem, taskItem; BlockNote's bulletListItem, which holds its text itself.
const ITEM = /(?:list|task|todo)_?item$|^list$/i;
const LIST = /list/i;
const BREAK = /^(?:hard_?break|br|line_?break)$/i;

/** What a line of this text block is, inside blocks that make it `parent`. */
export function contextOf({ type, attrs }: PmNode, parent: LineContext): LineContext {
  if (ITEM.test(type.name)) return { kind: 'item' };
  if (!HEADING.test(type.name)) return parent;
  const level = Number(attrs['level'] ?? /\d$/.exec(type.name)?.[0] ?? 1);
  return level >= 1 && level <= 6 ? { kind: 'heading', depth: level } : parent;
}

export function isBreak({ type }: PmNode): boolean {
  return BREAK.test(type.name);
}

/** Its part in a table. prosemirror-tables says it; Toast UI has tables of its own. */
export function tableRole({ type }: PmNode): 'table' | 'row' | 'cell' | null {
  const role = type.spec.tableRole ?? type.name;
  if (typeof role !== 'string' || !/^(?:table|row$|cell$|header_cell$)/i.test(role)) return null;
  if (/cell$|^table_?header$/i.test(role)) return 'cell';
  return /row$/i.test(role) ? 'row' : /^table$/i.test(role) ? 'table' : null;
}

/** A table or list, in which no paragraph of its own can stand between two lines. */
export function isGrouped(node: PmNode): boolean {
  return !node.inlineContent && (LIST.test(node.type.name) || tableRole(node) !== null);
}
