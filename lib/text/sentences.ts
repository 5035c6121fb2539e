import type { PlacedText } from './span';

const SENTENCE = /[^。！？；\n]+(?:[。！？；]+[”’』」》）)]*|$)|[。！？；]+/gm;

/** The sentences of a text (parted at 。！？； and line breaks), closing mark included, with offsets in the text. */
export function sentences(text: string): PlacedText[] {
  const found: PlacedText[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    if (words) found.push({ text: words, start: match.index + lead, end: match.index + lead + words.length });
  }
  return found;
}
