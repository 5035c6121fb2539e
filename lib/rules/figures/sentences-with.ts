import { markTest } from '@/lib/text/marks';
import type { Span } from '@/lib/text/span';

const isEnd = markTest('。；！？');

/** The sentences (parted at 。；！？) in which a pattern without the g flag is found. */
export function sentencesWith(text: string, pattern: RegExp): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isEnd(text.charCodeAt(at))) continue;
    if (at > start && pattern.test(text.slice(start, at))) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
