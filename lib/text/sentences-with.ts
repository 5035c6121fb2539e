import { markTest } from './marks';
import type { Span } from './span';

const isEnd = markTest('。；！？');

/** The sentences (parted at 。；！？) in which a pattern with the g flag is found; it never reaches over two. */
export function sentencesWith(text: string, pattern: RegExp): Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    let start = match.index;
    while (start > 0 && !isEnd(text.charCodeAt(start - 1))) start--;
    let end = match.index;
    while (end < text.length && !isEnd(text.charCodeAt(end))) end++;
    found.push({ start, end });
    pattern.lastIndex = end;
  }
  return found;
}
