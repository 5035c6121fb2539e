import type { Span } from '@/lib/text/span';
import { PLACEHOLDER } from './placeholder';

/** What the user typed into the gaps of a suggestion: key of the gap → words. */
export type Fills = Readonly<Record<string, string>>;

/** A 【待核实：…】 of a paragraph, which the user may fill. Offsets are those of the paragraph's text. */
export interface Gap extends Span {
  /** Paragraph, topic, and which of the paragraph's gaps with that topic: holds for another wording of the paragraph too. */
  readonly key: string;
  readonly topic: string;
}

/** A stretch of a paragraph: its own words, a gap that is open, or the user's words in the place of one. */
export type Stretch =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'open' | 'filled'; readonly text: string; readonly at: number; readonly gap: Gap };

/** The gaps of a paragraph's text; `paragraph` is its index in the suggestion. */
export function findGaps(text: string, paragraph: number): Gap[] {
  const seen = new Map<string, number>();
  return [...text.matchAll(PLACEHOLDER)].map((match) => {
    const topic = match[1] ?? '';
    const nth = seen.get(topic) ?? 0;
    seen.set(topic, nth + 1);
    return {
      key: `${paragraph}:${nth}:${topic}`,
      topic,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

const STOP = /[。；，、！？]$/;

/** A paragraph's text in stretches. `at` is the offset in the text as given. */
export function stretches(text: string, paragraph: number, fills: Fills = {}): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const gap of findGaps(text, paragraph)) {
    if (gap.start > at) found.push({ kind: 'text', text: text.slice(at, gap.start), at });
    const words = fillOf(gap, fills, text.charAt(gap.end));
    found.push({ kind: words ? 'filled' : 'open', text: words || text.slice(gap.start, gap.end), at: gap.start, gap });
    at = gap.end;
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at), at });
  return found;
}

/** A fill is part of one paragraph: no line breaks; and no stop of its own before the sentence's. */
function fillOf({ key }: Gap, fills: Fills, next: string): string {
  const words = (fills[key] ?? '').replace(/\s*\n\s*/g, '').trim();
  return STOP.test(next) ? words.replace(STOP, '') : words;
}

/** The text with the user's words in the place of the gaps that are filled. */
export function filledText(text: string, paragraph: number, fills: Fills = {}): string {
  return stretches(text, paragraph, fills)
    .map((stretch) => stretch.text)
    .join('');
}
