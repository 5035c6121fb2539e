import { extractFacts } from '@/lib/facts/extract';
import type { Ledger } from '@/lib/facts/ledger';
import { overlaps, type Span } from '@/lib/text/span';
import { PLACEHOLDER } from '../placeholder';

/**
 * Digits that no fact accounts for: A4, ½, ⑫, 12345. The verifier, made for people's texts too, lets some pass as names;
 * from a model only those that a source writes just so. `text` is verified already.
 */
export function strayDigits(text: string, { sources, reportYear }: Ledger): Span[] {
  const known: Span[] = [
    ...[...text.matchAll(PLACEHOLDER)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
    ...extractFacts(text, 'text', reportYear).map(({ place }) => place),
  ];
  const strays: Span[] = [];
  for (const match of text.matchAll(/[\p{Nd}\p{No}\p{Nl}]+/gu)) {
    const stray = { start: match.index, end: match.index + match[0].length };
    if (known.some((span) => overlaps(span, stray))) continue;
    const around = text.slice(Math.max(0, stray.start - 2), stray.end + 2);
    if (!sources.some((source) => source.kind !== 'reference' && source.text.includes(around))) strays.push(stray);
  }
  return strays;
}

/** Half a title or document number (某规程》) outside the facts that are borne out: what it names cannot be told. */
export function strayMark(text: string, supported: readonly Span[]): string | null {
  const rest = supported.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return /[^，。；]{0,10}[《》〔〕][^，。；]{0,10}/.exec(rest)?.[0].trim() ?? null;
}
