import { extractFacts } from '@/lib/facts/extract';
import { factWords } from '@/lib/facts/fact-words';
import type { Ledger } from '@/lib/facts/ledger';
import { plainText } from '@/lib/facts/plain';
import { overlaps } from '@/lib/text/span';
import { PLACEHOLDER } from '../placeholder';
import { FIGURES } from '../witness';
import { type Rendered, slotWords } from './slots';
import type { Swollen } from './swollen';

/**
 * Figures and days in a form that no source has: 陆条 or 06条 for 6条, a slot with something joined to it. A model gets
 * figures as slots; one that it wrote itself may at most repeat a source's characters.
 */
export function selfWritten(
  { text, slots }: Pick<Rendered, 'text' | 'slots'>,
  { facts, reportYear }: Ledger,
): Swollen[] {
  const gaps = [...text.matchAll(PLACEHOLDER)].map(({ 0: gap, index }) => ({ start: index, end: index + gap.length }));
  return extractFacts(text, 'text', reportYear).flatMap(({ kind, unit, surface, place }) => {
    const isFigure = FIGURES.has(kind);
    if ((!isFigure && kind !== 'date') || gaps.some((gap) => overlaps(gap, place))) return [];
    const own = slots.filter((slot) => overlaps(slot, place));
    const given = own.length > 0 ? own.map(({ fact }) => fact) : facts;
    const written = squeezed(surface);
    const isGiven = given.some((fact) => {
      const words = squeezed(slotWords(fact));
      if (isFigure) return words === written || (fact.kind === kind && words + fact.unit === written);
      return words.includes(written) || squeezed(factWords(fact)).includes(written);
    });
    return isGiven ? [] : [{ kind, unit, start: place.start, end: place.end }];
  });
}

function squeezed(words: string): string {
  return plainText(words).text.replace(/[\s,]/g, '');
}
