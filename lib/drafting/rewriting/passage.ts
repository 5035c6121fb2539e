import type { Block, Draft } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { sentences } from '@/lib/text/sentences';
import { overlaps, type PlacedText, type Span } from '@/lib/text/span';
import { modeOf } from '../draft-part';
import type { Mode } from '../verify';

/** A paragraph the user may choose. Offsets are those of the draft's source. */
export interface Paragraph extends PlacedText {
  readonly block: number;
  /** The nearest heading above it, as written; empty before the first. */
  readonly heading: string;
}

/** What is to be reworded: sentences of one paragraph, each as it stands in the source. */
export interface Passage {
  readonly sentences: readonly PlacedText[];
  readonly mode: Mode;
}

/** The paragraphs of the body with text enough to be reworded, in order. */
export function paragraphsOf(draft: Draft, { outline, body }: Report): Paragraph[] {
  return draft.blocks
    .slice(body[0], body[1])
    .filter(isProse)
    .map((block) => ({
      block: block.index,
      start: block.start,
      end: block.end,
      text: block.text,
      heading: outline.findLast(({ start }) => start <= block.start)?.heading ?? '',
    }));
}

function isProse({ kind, text }: Block): boolean {
  return kind !== 'heading' && kind !== 'row' && /[，。；]/.test(text) && text.length >= 10;
}

/** The sentences of a paragraph that a selection touches; all of them when there is none. */
export function passageAt(draft: Draft, report: Report, profile: Profile, place: Span): Passage | null {
  const block = draft.blocks.find((one) => isProse(one) && overlaps(one, place));
  if (!block) return null;
  const chosen = sentences(block.text).flatMap(({ start, end, text }): PlacedText[] => {
    const span = sourceSpan(block, start, end);
    // What the source writes in pieces (cut lines, bold in the middle) has no one place to write to.
    if (!isUnbroken(block, start, end) || draft.source.slice(span.start, span.end) !== text) return [];
    return overlaps(span, place) ? [{ ...span, text }] : [];
  });
  return chosen.length > 0 ? { sentences: chosen, mode: modeAt(block, report, profile) } : null;
}

function modeAt({ index }: Block, { parts }: Report, profile: Profile): Mode {
  const part = parts.findLast(({ blocks: [from, to] }) => index >= from && index < to);
  return part ? modeOf(part.role, profile) : 'past';
}

export type Found = { readonly place: Span } | { readonly trouble: string };

/** The place of words the user selected in the page; spaces and line breaks do not count. */
export function findSelected(draft: Draft, selected: string): Found {
  const wanted = selected.replace(/\s/g, '');
  if (wanted === '')
    return { trouble: '没有读到选中的文字。请先在网页的稿件里选中一段，再点这里；读不到时，可以在下面的列表里选。' };
  const offsets: number[] = [];
  let bare = '';
  for (let at = 0; at < draft.source.length; at += 1) {
    const character = draft.source.charAt(at);
    if (/\s/.test(character)) continue;
    offsets.push(at);
    bare += character;
  }
  const first = bare.indexOf(wanted);
  if (first < 0)
    return { trouble: '选中的文字在读到的稿件里找不到。稿件可能刚改过，请先点“重新读取”，或者在下面的列表里选。' };
  if (bare.indexOf(wanted, first + 1) >= 0)
    return { trouble: '选中的文字在稿件里不止一处，请多选几个字，让它只指一处。' };
  const place = { start: offsets[first] ?? 0, end: (offsets[first + wanted.length - 1] ?? 0) + 1 };
  const touched = draft.blocks.filter((block) => isProse(block) && overlaps(block, place));
  if (touched.length > 1) return { trouble: '选中的文字跨了几段。一次改写一段，请只选其中一段。' };
  if (touched.length === 0) return { trouble: '选中的是标题、表格或很短的文字，没有可以改写的句子。' };
  return { place };
}
