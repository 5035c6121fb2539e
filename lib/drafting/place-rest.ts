import type { Draft } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { Part, Report } from '@/lib/report/report';
import { type Placement, paragraphStart } from './insert-part';
import { numeralIn, numeralLike } from './number-like';
import { draftStyle, type LineStyle } from './sibling-style';
import type { Standing } from './standing';

/** Where further paragraphs of a suggestion go, when the draft has its part already. */
export interface RestPlacement extends Omit<Placement, 'heading'> {
  /** Number of the next item. */
  readonly first: number;
}

/**
 * Places paragraphs of a suggestion in the part they belong to: after what of the suggestion stands there before them,
 * else before what stands there after them, else at the part's end. `first` is the index of the first of them, `titled`
 * how many are items with a number.
 */
export function placeRest(
  first: number,
  titled: number,
  part: Part,
  standing: ReadonlyMap<number, Standing>,
  draft: Draft,
  report: Report,
): RestPlacement {
  const style = draftStyle(draft, report);
  const [from, to] = part.blocks;
  const order = [...standing].sort(([a], [b]) => a - b);
  const earlier = order.findLast(([index]) => index < first)?.[1];
  const later = order.find(([index]) => index > first)?.[1];
  const at = earlier?.to ?? later?.from ?? to;
  const items = countItems(draft, from, at, style.item);
  return {
    before: paragraphStart(draft, at),
    first: items + 1,
    edits: titled === 0 ? [] : movedOn(draft, at, to, style.item, items, titled),
    last: at >= draft.blocks.length,
    style,
  };
}

function countItems(draft: Draft, from: number, to: number, { number }: LineStyle): number {
  let items = 0;
  for (const { text } of draft.blocks.slice(from, to)) {
    const next = number(items + 1);
    if (next !== '' && text.startsWith(next)) items++;
  }
  return items;
}

/** The items after the place, as far as they count on without a gap, each moved on by `added`. */
function movedOn(
  draft: Draft,
  from: number,
  to: number,
  { number }: LineStyle,
  items: number,
  added: number,
): Placement['edits'][number][] {
  const edits: Placement['edits'][number][] = [];
  let value = items + 1;
  for (const block of draft.blocks.slice(from, to)) {
    const written = number(value);
    if (written === '' || !block.text.startsWith(written)) continue;
    const place = numeralIn(written);
    if (!place || !isUnbroken(block, place.start, place.end)) break;
    const numeral = block.text.slice(place.start, place.end);
    edits.push({ ...sourceSpan(block, place.start, place.end), text: numeralLike(numeral, value + added) });
    value++;
  }
  return edits;
}
