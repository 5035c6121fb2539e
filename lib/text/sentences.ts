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

const WHOLE = /[^。！？]+(?:[。！？]+[”’』」》）)]*|$)/g;
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]，|首先，?|其次，?|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|同时，|此外，|另外，)/;

/** Whole sentences of a text, parted at full stops only, the list word (一是) before them left out. */
export function wholeSentences(text: string): PlacedText[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const ordinal = ORDINAL.exec(match[0].slice(lead))?.[0].length ?? 0;
    const words = match[0].slice(lead + ordinal).trimEnd();
    const start = match.index + lead + ordinal;
    return words ? [{ text: words, start, end: start + words.length }] : [];
  });
}
