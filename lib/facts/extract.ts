import { readNumber } from '@/lib/text/numbering';
import { rememberByText } from '@/lib/text/remember';
import { findBodies, findPersons } from './bodies';
import { findClaims } from './claims';
import { findDays } from './days';
import type { Fact, FoundFact } from './fact';
import { findFigures, findNumberSigns } from './figures';
import { findLawNames } from './law-names';
import { findDocNumbers, findQuotes, findTitles } from './names';
import { findNonFigures } from './non-figures';
import { findOccasions } from './occasions';
import { MASK, plainText } from './plain';

/**
 * The facts of a text, in order, with offsets in UTF-16 units of the text as given. What is inside a title, a quotation
 * or a date is part of it. `reportYear` resolves 去年, 今年 and the like.
 */
export function extractFacts(given: string, source: string, reportYear: number | null = null): Fact[] {
  return textFacts(given, reportYear).map(({ start, end, ...fact }) => ({ ...fact, place: { source, start, end } }));
}

/** The facts of a text, in order; `start` and `end` are offsets in it. */
export function textFacts(given: string, reportYear: number | null = null): readonly FoundFact[] {
  return factsOf(`${reportYear ?? ''}|${given}`);
}

/** A verifier reads the same sentence many times over. */
const factsOf = rememberByText((key): readonly FoundFact[] => {
  const bar = key.indexOf('|');
  const given = key.slice(bar + 1);
  const plain = plainText(given);
  return findFacts(plain.text, bar === 0 ? null : Number(key.slice(0, bar))).map((fact) => {
    // The last plain character's own offset: invisible ones after it are not part of the fact.
    const start = plain.from(fact.start);
    const end = plain.from(fact.end - 1) + 1;
    return { ...fact, surface: given.slice(start, end), start, end };
  });
});

function findFacts(plain: string, reportYear: number | null): FoundFact[] {
  const found: FoundFact[] = [];
  let rest = maskNumberMarks(plain);
  const take = (facts: readonly FoundFact[], hide = true) => {
    found.push(...facts);
    if (hide) rest = masked(rest, facts);
  };
  take(
    findOccasions(rest).map(({ occasion, start, end }) => ({
      kind: 'occasion',
      surface: plain.slice(start, end),
      value: occasion.id,
      unit: '',
      approx: null,
      start,
      end,
    })),
  );
  take(findTitles(rest));
  take(findDocNumbers(rest));
  take(findLawNames(rest));
  rest = masked(rest, findNonFigures(rest));
  const days = findDays(rest, reportYear);
  take(days.filter(({ surface }) => /[“”·]/.test(surface)));
  take(findQuotes(rest));
  take(findDays(rest, reportYear));
  take(findBodies(rest), false);
  take(findPersons(rest), false);
  take(findClaims(rest));
  take(findFigures(rest));
  take(findNumberSigns(rest));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text with all of `spans` masked. */
function masked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    pieces.push(text.slice(at, from), MASK.repeat(end - from));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** 一、 or （3） at the head of a line numbers it. */
function maskNumberMarks(plain: string): string {
  const marks: { start: number; end: number }[] = [];
  for (const match of plain.matchAll(/^[^\S\n]*([^\n]{1,12})/gm)) {
    const line = match[1] ?? '';
    const mark = readNumber(line);
    if (!mark) continue;
    const after = line.slice(mark.text.length).trimStart();
    // 2、3月 and 三、四次 are no headings; 一、2024年度 and 二、二〇二四年度 are.
    if (/^[\d零一二三四五六七八九十百千万亿]/.test(after) && !/^(?:20\d\d|二零)/.test(after)) continue;
    const start = match.index + match[0].length - line.length;
    marks.push({ start, end: start + mark.text.length });
  }
  return masked(plain, marks);
}
