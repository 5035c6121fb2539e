import type { OutlineNode } from '@/lib/report/report';
import { rememberLast } from '@/lib/text/remember-last';

/** From so many parts on that carry on the count of the one before, it is no slip. */
const CERTAIN = 2;

interface Level {
  /** Parts that carry on the count of the one before, and parts that begin with one again. */
  runs: number;
  restarts: number;
  /** Of the first heading in each part, the last of the part before. */
  readonly ahead: Map<OutlineNode, OutlineNode>;
  last: OutlineNode | null;
}

/**
 * The last heading of the same level in the part before, where the count runs on from part to part: the national outlines
 * number level 2 through, many offices level 3. Null where every part begins with one.
 */
export function countedOnFrom(outline: readonly OutlineNode[], first: OutlineNode): OutlineNode | null {
  const level = readLevels(outline).get(first.level);
  const from = level?.ahead.get(first);
  if (!level || !from || first.level < 2) return null;
  const last = from.value ?? 0;
  const value = first.value ?? 0;
  if (value === last + 1) return first.level > 2 || level.runs >= CERTAIN || level.restarts === 0 ? from : null;
  return value >= last && value > 1 && level.runs >= CERTAIN && level.runs > level.restarts ? from : null;
}

// Once for an outline: asked for each of its parts, it would be gone through as often as it has parts.
const readLevels = rememberLast((outline: readonly OutlineNode[]): ReadonlyMap<number, Level> => {
  const levels = new Map<number, Level>();
  for (const node of outline) {
    if (node.value === null) continue;
    const level = levels.get(node.level) ?? { runs: 0, restarts: 0, ahead: new Map(), last: null };
    levels.set(node.level, level);
    const { last } = level;
    if (last && last.parent !== node.parent) {
      level.ahead.set(node, last);
      if (node.value === (last.value ?? 0) + 1) level.runs++;
      else if (node.value === 1) level.restarts++;
    }
    level.last = node;
  }
  return levels;
});
