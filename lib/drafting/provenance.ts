import { extractFacts } from '@/lib/facts/extract';
import { type Ledger, type LedgerFact, supporting } from '@/lib/facts/ledger';
import { sentences } from '@/lib/text/sentences';
import { contains, overlaps, type Span } from '@/lib/text/span';
import { PLACEHOLDER } from './placeholder';

/** A figure, date, title or name of a text and the facts that bear it out, the likeliest first. */
export interface Provenance extends Span {
  readonly facts: readonly LedgerFact[];
}

/**
 * Where what a text names comes from, in order and without overlap; offsets are those of the text. `named` are the ids
 * of the facts the text was made from: of several that fit, they come first.
 */
export function provenance(text: string, ledger: Ledger, named: readonly string[] = []): Provenance[] {
  const gaps = [...text.matchAll(PLACEHOLDER)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const found: Provenance[] = [];
  const said = extractFacts(text, 'text', ledger.reportYear).sort(
    ({ place: a }, { place: b }) => a.start - b.start || b.end - a.end,
  );
  for (const fact of said) {
    const { start, end } = fact.place;
    if ([...gaps, ...found].some((span) => overlaps(span, fact.place))) continue;
    const known = supporting(ledger, fact, true);
    const first = known.filter(({ id }) => named.includes(id));
    if (known.length > 0) found.push({ start, end, facts: [...first, ...known.filter((one) => !first.includes(one))] });
  }
  return found;
}

/** The passage of its source that a fact stands in. */
export interface Passage {
  readonly text: string;
  /** Where the fact stands in it. */
  readonly fact: Span;
}

/** The sentence of a fact, or its row of a table; null for one that is computed or stands nowhere. */
export function passageOf({ place, computed }: LedgerFact, { sources }: Ledger): Passage | null {
  const source = sources.find(({ id }) => id === place.source);
  if (!source || computed || place.end <= place.start) return null;
  const from = source.text.lastIndexOf('\n', place.start - 1) + 1;
  const stop = source.text.indexOf('\n', place.end);
  const line = source.text.slice(from, stop < 0 ? undefined : stop);
  const own = { start: place.start - from, end: place.end - from };
  const around = source.kind === 'table' ? null : sentences(line).find((sentence) => contains(sentence, own));
  const { start, text } = around ?? { start: 0, text: line };
  return { text, fact: { start: own.start - start, end: own.end - start } };
}
