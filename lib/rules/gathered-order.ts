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
