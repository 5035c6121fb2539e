import type { PlacedText, Span } from '@/lib/text/span';

/** Where words of an earlier draft stand in `source` now; null when they were changed or could stand in two places. */
export function placeNow({ text, start, end }: PlacedText, source: string): Span | null {
  if (source.slice(start, end) === text) return { start, end };
  const first = source.indexOf(text);
  if (first < 0 || source.indexOf(text, first + 1) >= 0) return null;
  return { start: first, end: first + text.length };
}
