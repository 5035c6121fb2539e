import type { Block } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { Span } from '@/lib/text/span';

/** Where the number of a heading stands in the source, the spaces after it included when `gap` is asked for. */
export function numberSpan(block: Block, gap = false): Span {
  return sourceSpan(block, 0, gap ? lengthWithGap(block) : (block.number?.text.length ?? 0));
}

/** False when markup or a line break stands inside the number, so that an edit would take it away. */
export function isEditable(block: Block): boolean {
  return isUnbroken(block, 0, lengthWithGap(block));
}

/** Characters of the number and the spaces between it and the heading's words. */
function lengthWithGap({ number }: Block): number {
  return number ? number.text.length + number.gap : 0;
}
