import type { Span } from '@/lib/text/span';
import type { Anchor } from './contract';

/** Characters of context on each side. */
const CONTEXT = 64;
/** Characters next to the quote that must agree on each side; a border of the text counts as one. */
const CLOSEST = 8;
/** Characters that must agree on both sides together, unless one side agrees in full. */
const ENOUGH = 48;
// The borders of a text are context too: neither character can stand in a draft.
const BEGIN = '\u0002';
const END = '\u0003';

/** The span with what stands there and around it in `text`. */
export function makeAnchor(text: string, { start, end }: Span): Anchor {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return { start, end, quote: text.slice(start, end), before, after: text.slice(end, end + CONTEXT) };
}

/**
 * Where the anchor's quote stands in `text`, when the anchor was made on `last`. Null when it is gone or when more than
 * one place could be meant: a write in the wrong place is worse than none.
 */
export function resolveAnchor(text: string, anchor: Anchor, last: string): Span | null {
  const span = (start: number): Span => ({ start, end: start + anchor.quote.length });
  if (text === last) return text.startsWith(anchor.quote, anchor.start) ? span(anchor.start) : null;
  // A place that had a likeness before may have gone and left only the likeness.
  const was = findPlaces(last, anchor);
  const now = findPlaces(text, anchor);
  const [only] = was.length === 1 ? now : now.filter((place) => place.full);
  const certain = was.length === 1 ? now.length === 1 : oneFull(was) && oneFull(now);
  return only && certain ? span(only.start) : null;
}

interface Place {
  readonly start: number;
  /** All context on both sides agrees. */
  readonly full: boolean;
}

function oneFull(places: readonly Place[]): boolean {
  return places.filter((place) => place.full).length === 1;
}

/** All places where the quote stands in much the same company. */
function findPlaces(text: string, anchor: Anchor): Place[] {
  const bounded = BEGIN + text + END;
  const before = (anchor.before.length < CONTEXT ? BEGIN : '') + anchor.before;
  const after = anchor.after + (anchor.after.length < CONTEXT ? END : '');
  const closest = before.slice(-CLOSEST);
  const needle = closest + anchor.quote + after.slice(0, CLOSEST);
  const places: Place[] = [];
  for (let found = bounded.indexOf(needle); found >= 0; found = bounded.indexOf(needle, found + 1)) {
    const at = found + closest.length;
    const left = countSame(before.length, (back) => bounded[at - 1 - back] === before[before.length - 1 - back]);
    const right = countSame(after.length, (on) => bounded[at + anchor.quote.length + on] === after[on]);
    const sides = Number(left === before.length) + Number(right === after.length);
    if (sides > 0 || left + right >= ENOUGH) places.push({ start: at - BEGIN.length, full: sides === 2 });
  }
  return places;
}

function countSame(limit: number, isSame: (index: number) => boolean): number {
  let same = 0;
  while (same < limit && isSame(same)) same++;
  return same;
}
