import type { FactKind } from '@/lib/facts/fact';
import type { Ledger, LedgerFact, Source } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';

/** Kinds a model never sees as words. Bodies and quotations stay words, which the verifier checks all the same. */
const SLOTTED: ReadonlySet<FactKind> = new Set([
  'count',
  'percent',
  'money',
  'date',
  'year',
  'lawTitle',
  'docNumber',
  'person',
  'occasion',
]);

export const SLOT = /\{\{f[1-9]\d{0,5}\}\}/g;

export function slotFacts(ledger: Ledger): LedgerFact[] {
  return ledger.facts.filter(({ kind }) => SLOTTED.has(kind));
}

/** What stands in the place of a slot. The years of the report are kept as bare digits; in a text they need their 年. */
export function slotWords({ kind, surface }: LedgerFact): string {
  return kind === 'year' && /^\d{4}$/.test(surface) ? `${surface}年` : surface;
}

/** A stretch of a source with slots in the place of its facts. */
export function slottedSource(source: Source, ledger: Ledger, { start, end }: Span): string {
  const facts = slotFacts(ledger)
    .filter(
      ({ place, computed }) => !computed && place.source === source.id && place.start >= start && place.end <= end,
    )
    .map((fact) => ({ id: fact.id, start: fact.place.start, end: fact.place.end }));
  return slotted(source.text, { start, end }, facts);
}

/** Puts slots in the place of spans; where two overlap, the wider one wins. */
export function slotted(
  text: string,
  { start, end }: Span,
  spans: readonly (Span & { readonly id: string })[],
): string {
  let result = '';
  let at = start;
  for (const one of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < at || one.end <= one.start) continue;
    result += `${text.slice(at, one.start)}{{${one.id}}}`;
    at = one.end;
  }
  return result + text.slice(at, end);
}

export interface Rendered {
  readonly text: string;
  /** Where each slot's words stand in `text`. */
  readonly slots: readonly (Span & { readonly fact: LedgerFact })[];
  /** Slots that were never given out; `unknown` stands in their place. */
  readonly unknown: readonly string[];
}

/** A sentence with the words of the facts that were given out as slots. A unit repeated after its slot is dropped. */
export function renderSlots(sentence: string, given: readonly LedgerFact[], unknown: string): Rendered {
  const byId = new Map(given.map((fact) => [fact.id, fact]));
  const slots: (Span & { fact: LedgerFact })[] = [];
  const strangers: string[] = [];
  let text = '';
  let at = 0;
  // {{p3}} that is still there was never given out.
  for (const match of sentence.matchAll(/\{\{[fp]\d+\}\}/g)) {
    const fact = byId.get(match[0].slice(2, -2));
    const before = sentence.slice(at, match.index);
    text += before;
    at = match.index + match[0].length;
    if (!fact) {
      strangers.push(match[0]);
      text += unknown;
      continue;
    }
    const words = slotWords(fact);
    slots.push({ start: text.length, end: text.length + words.length, fact });
    text += words;
    const unit = fact.kind === 'year' ? '年' : fact.unit;
    const gap = sentence[at] === ' ' ? 1 : 0;
    if (unit && words.endsWith(unit) && sentence.startsWith(unit, at + gap)) at += gap + unit.length;
  }
  return { text: text + sentence.slice(at), slots, unknown: strangers };
}
