import type { PlacedDraft } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { OutlineNode } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/** Where the number of a heading stands in the source, the spaces after it included when `gap` is asked for. */
export function numberSpan(draft: PlacedDraft, node: OutlineNode, gap = false): Span {
  const block = draft.blocks[node.block];
  if (!block) throw new RangeError(`no block ${node.block}`);
  return sourceSpan(block, 0, node.number.length + (gap ? gapAfter(draft, node) : 0));
}

/** Spaces between the number and the heading's words. */
export function gapAfter(draft: PlacedDraft, node: OutlineNode): number {
  return draft.blocks[node.block]?.number?.gap ?? 0;
}

/** False when markup or a line break stands inside the number, so that an edit would take it away. */
export function isEditable(draft: PlacedDraft, node: OutlineNode): boolean {
  const block = draft.blocks[node.block];
  return block !== undefined && isUnbroken(block, 0, node.number.length + gapAfter(draft, node));
}
