import type { Span } from '@/lib/text/span';

/** Find boxes of suites take no more, and nobody reads more. */
const LONGEST = 40;

/** Words around the place that stand nowhere else in the text, as few as will do, all in one line: for a find box. */
export function searchPhrase(text: string, { start, end }: Span): string {
  let [from, to] = [start, Math.min(end, start + LONGEST)];
  const isBorder = (character: string) => character === '' || /[\n\r\t]/.test(character);
  const stop = text.slice(from, to).search(/[\n\r\t]/);
  if (stop >= 0) to = from + stop;
  while (to - from < LONGEST && !isOnly(text, text.slice(from, to))) {
    const canBegin = from > 0 && !isBorder(text.charAt(from - 1));
    const canEnd = !isBorder(text.charAt(to));
    if (!canBegin && !canEnd) break;
    if (canBegin) from--;
    if (canEnd) to++;
  }
  return text.slice(from, to).trim();
}

function isOnly(text: string, phrase: string): boolean {
  return phrase.trim() !== '' && text.indexOf(phrase) === text.lastIndexOf(phrase);
}
