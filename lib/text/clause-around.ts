import type { Span } from './span';

const MARK = /[，。；、：！？\n]/;
const LONGEST = 18;

/** The words from the last mark before a place up to the place's end, the nearest of them where they are many. */
export function clauseAround(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && !MARK.test(text.charAt(from - 1))) from--;
  return text.slice(from, end).trim();
}
