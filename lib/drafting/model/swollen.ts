import { extractFacts } from '@/lib/facts/extract';
import type { Fact, FactKind } from '@/lib/facts/fact';
import type { Span } from '@/lib/text/span';
import { FIGURES } from './slots';

const AFTER_FIGURE = /^\s?[万亿千百十余多几来倍\p{N}]/u;
const AFTER_DAY = /^\s?[万亿千百余倍\p{N}]/u;
const BEFORE = /(?:近|约|超过?|逾|不足|至少|最多|第|[-－−–十百千万亿\p{N}])\s?$/u;

/**
 * Figures and days that something touches which makes another of them: 3场次万, 近500余人, -3场次. A person's text may
 * look so by a slip; from a model it is a figure that nobody supplied.
 */
export function swollenFigures(text: string, reportYear: number | null): (Span & { kind: FactKind; unit: string })[] {
  return extractFacts(text, 'text', reportYear)
    .filter((fact) => isSwollen(text, fact))
    .map(({ kind, unit, place }) => ({ kind, unit, start: place.start, end: place.end }));
}

// 近500余人 says almost and more at once.
const BOTH = /^(?:近|约|超过?|逾|不足|至少|最多).*[余多]/;

function isSwollen(text: string, { kind, surface, place }: Fact): boolean {
  if (!FIGURES.has(kind) && kind !== 'year' && kind !== 'date') return false;
  if (BOTH.test(surface)) return true;
  const more = FIGURES.has(kind) ? AFTER_FIGURE : AFTER_DAY;
  return more.test(text.slice(place.end)) || BEFORE.test(text.slice(0, place.start));
}
