import type { Span } from '@/lib/text/span';

/** The sentences (parted at 。；！？) in which a pattern without the g flag is found. */
export function* sentencesWith(text: string, pattern: RegExp): Iterable<Span> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !'。；！？'.includes(text.charAt(at))) continue;
    if (at > start && pattern.test(text.slice(start, at))) yield { start, end: at };
    start = at + 1;
  }
}
