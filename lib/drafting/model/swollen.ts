import { extractFacts } from '@/lib/facts/extract';
import type { Fact, FactKind } from '@/lib/facts/fact';
import type { Span } from '@/lib/text/span';
import { FIGURES } from '../witness';

const AFTER_FIGURE = /^\s?(?:[万亿千百十零余多几来倍%％\p{N}]|有余|开外|出头|不止|挂零|分之[一二三四五六七八九十\d]?)/u;
const AFTER_DAY = /^\s?[万亿千百余倍\p{N}]/u;
const BEFORE =
  /(?:近|约|超过?|逾|突破|高于|低于|多于|少于|不下|差不多|几乎|好几|几|每|不足|至少|最多|第|[-－−–十百千万亿\p{N}])\s?$/u;

/** A figure or day that is not what it was when it was given out. */
export interface Swollen extends Span {
  readonly kind: FactKind;
  readonly unit: string;
}

/**
 * Figures and days that something touches which makes another of them: 3场次万, 近500余人, -3场次. A person's text may
 * look so by a slip; from a model it is a figure that nobody supplied.
 */
export function swollenFigures(text: string, reportYear: number | null): Swollen[] {
  return extractFacts(text, 'text', reportYear)
    .filter((fact, _, all) => isSwollen(text, fact) || all.some((other) => touches(fact, other)))
    .map(({ kind, unit, place }) => ({
      kind,
      unit,
      // What touches it goes with it: 3场次万 leaves no 万 behind.
      start: place.start - (BEFORE.exec(text.slice(0, place.start))?.[0].length ?? 0),
      end: place.end + (AFTER_FIGURE.exec(text.slice(place.end))?.[0].length ?? 0),
    }));
}

// 近500余人 says almost and more at once, 500余人以下 more and less.
const BOTH = /^(?:近|约|超过?|逾|不足|至少|最多).*[余多]|[余多].*(?:左右|上下|以[上下内外]|之多|不等)$/;

/** 3名45次: two figures that nothing parts. */
function touches(fact: Fact, other: Fact): boolean {
  const isFigure = FIGURES.has(fact.kind) && FIGURES.has(other.kind);
  return isFigure && (other.place.end === fact.place.start || other.place.start === fact.place.end);
}

function isSwollen(text: string, { kind, surface, place }: Fact): boolean {
  if (!FIGURES.has(kind) && kind !== 'year' && kind !== 'date') return false;
  if (BOTH.test(surface)) return true;
  const more = FIGURES.has(kind) ? AFTER_FIGURE : AFTER_DAY;
  return more.test(text.slice(place.end)) || BEFORE.test(text.slice(0, place.start));
}
