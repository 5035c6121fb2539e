import type { Block } from '@/lib/document/draft';
import type { OutlineNode } from '@/lib/report/report';
import type { Gathered } from './rule';

/** Index of the first that stands in a block or behind it: what was gathered has the order of the blocks. */
export function firstFrom(gathered: readonly Gathered<unknown>[], block: number): number {
  let low = 0;
  let high = gathered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gathered[middle]?.block.index ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the heading that a block is; -1 where it is none of the body's. */
export function headingAt(outline: readonly OutlineNode[], { index }: Pick<Block, 'index'>): number {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.block ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return outline[low]?.block === index ? low : -1;
}
