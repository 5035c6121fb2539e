import { markTest } from '@/lib/text/marks';
import type { Span } from '@/lib/text/span';

/** The words beside a fact, which say what it counts or who is meant. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const isStop = markTest('，。；：！？,;:\t\n');
const BEFORE = 20;
const AFTER = 12;
/** Fewer characters say nothing: 共12件 goes on from the clause before. */
const FEW = 3;

/** The clause a fact of a text stands in, cut to what a narrow table can show. */
export function wordsAround(text: string, { start, end }: Span): Surroundings {
  let from = clauseStart(text, start, start - BEFORE);
  let to = end;
  while (to < text.length && to - end < AFTER && !isStop(text.charCodeAt(to))) to++;
  if (start - from + to - end < FEW && from > 1) from = clauseStart(text, from - 1, start - BEFORE);
  const isCutBefore = from > 0 && !isStop(text.charCodeAt(from - 1));
  const isCutAfter = to < text.length && !isStop(text.charCodeAt(to));
  return {
    before: `${isCutBefore ? '…' : ''}${text.slice(from, start).trimStart()}`,
    after: `${text.slice(end, to).trimEnd()}${isCutAfter ? '…' : ''}`,
  };
}

function clauseStart(text: string, at: number, least: number): number {
  let from = at;
  while (from > Math.max(0, least) && !isStop(text.charCodeAt(from - 1))) from--;
  return from;
}
