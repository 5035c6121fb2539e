import type { OutlineNode } from '@/lib/report/report';

/** From so many parts on that carry on the count of the one before, it is no slip. */
const CERTAIN = 2;

/**
 * The last heading of the same level in the part before, where the count runs on from part to part: the national outlines
 * number level 2 through, many offices level 3. Null where every part begins with one.
 */
export function countedOnFrom(outline: readonly OutlineNode[], first: OutlineNode): OutlineNode | null {
  let runs = 0;
  let restarts = 0;
  let from: OutlineNode | null = null;
  let before: OutlineNode | null = null;
  for (const node of outline) {
    if (node.level !== first.level || node.value === null) continue;
    if (node === first) from = before;
    if (before && before.parent !== node.parent) {
      if (node.value === (before.value ?? 0) + 1) runs++;
      else if (node.value === 1) restarts++;
    }
    before = node;
  }
  const last = from?.value ?? 0;
  const value = first.value ?? 0;
  if (first.level < 2 || value < last) return null;
  const isNext = value === last + 1;
  if (isNext) return first.level > 2 || runs >= CERTAIN || restarts === 0 ? from : null;
  return value > 1 && runs >= CERTAIN && runs > restarts ? from : null;
}
