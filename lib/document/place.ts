import type { Span } from '@/lib/text/span';
import type { Block } from './draft';

/** Source offset of the character at `at` of the block's text; the block's end for its length. */
export function sourceOffset(block: Block, at: number): number {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = block.pieces[middle];
    if (piece && piece.at <= at) low = middle;
    else high = middle - 1;
  }
  const piece = block.pieces[low];
  if (!piece) return block.start;
  return piece.source + Math.min(at - piece.at, piece.length);
}

/** Source span of `start`…`end` of the block's text. An empty span stays empty. */
export function sourceSpan(block: Block, start: number, end: number): Span {
  const from = sourceOffset(block, start);
  return { start: from, end: end > start ? sourceOffset(block, end - 1) + 1 : from };
}

/** True when nothing (line break, markup) stands between the first and the last character in the source. */
export function isUnbroken(block: Block, start: number, end: number): boolean {
  const span = sourceSpan(block, start, end);
  return span.end - span.start === end - start;
}

/** Offset in the block's text of a source offset inside the block: the first character at or after it. */
export function blockOffset(block: Block, source: number): number {
  for (const piece of block.pieces) {
    if (source < piece.source) return piece.at;
    if (source < piece.source + piece.length) return piece.at + source - piece.source;
  }
  return block.text.length;
}
