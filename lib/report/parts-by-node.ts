import type { Part } from './report';

const known = new WeakMap<readonly Part[], ReadonlyMap<number, readonly Part[]>>();

/** The parts each heading stands for, by the heading's index in the outline; worked out once for a report. */
export function partsByNode(parts: readonly Part[]): ReadonlyMap<number, readonly Part[]> {
  const before = known.get(parts);
  if (before) return before;
  const byNode = new Map<number, Part[]>();
  for (const part of parts) {
    const list = byNode.get(part.node);
    if (list) list.push(part);
    else byNode.set(part.node, [part]);
  }
  known.set(parts, byNode);
  return byNode;
}

/** Whether another part stands under the same heading. */
export function isShared({ node }: Part, parts: readonly Part[]): boolean {
  return (partsByNode(parts).get(node)?.length ?? 0) > 1;
}
