import type { Block } from '@/lib/document/draft';
import type { OutlineNode } from '@/lib/report/report';
import { firstAt } from '@/lib/text/bisect';
import type { Gathered } from './rule';

/** Index of the first that stands in a block or behind it: what was gathered has the order of the blocks. */
export function firstFrom(gathered: readonly Gathered<unknown>[], block: number): number {
  return firstAt(gathered.length, (at) => (gathered[at]?.block.index ?? 0) >= block);
}

/** Index of the heading that a block is; -1 where it is none of the body's. */
export function headingAt(outline: readonly OutlineNode[], { index }: Pick<Block, 'index'>): number {
  const at = firstAt(outline.length, (node) => (outline[node]?.block ?? 0) >= index);
  return outline[at]?.block === index ? at : -1;
}
