import { plainDigits } from '@/lib/text/numerals';
import type { Span } from '@/lib/text/span';
import type { Approx } from './fact';
import { MEASURE } from './measure-words';

/**
 * A figure of a sentence with what it counts: for arithmetic, over and over, where `textFacts` would be too slow. Only
 * Arabic digits; value, unit and approximation are those of the fact at the same place (a test compares them).
 */
export interface Counted extends Span {
  readonly value: number;
  /** Measure word, %, 元 or 个百分点; empty where no unit follows. */
  readonly unit: string;
  readonly approx: Approx | null;
  /** How far the value may be from the true one because it was rounded to the digits shown: 3.6万 ± 500, 97% ± 0.5, 58件 ± 0. */
  readonly slack: number;
  /** The words before it, back to the last mark or figure, and those after it, up to the next mark or figure. */
  readonly lead: string;
  readonly tail: string;
}

const UNITS = `%|％|‰|个百分点|百分点|元|${MEASURE}`;
const FIGURE = new RegExp(
  `(\\d+(?:,\\d{3})*(?:\\.\\d+)?) ?([百千]?[万亿]|[百千](?![米克瓦伏分]))? ?([余多])? ?([百千]?[万亿])? ?(${UNITS})?(左右|上下|以上|以下|以内)?`,
  'g',
);
const BEFORE = /(?:(近|接近)|(约为?|大约)|(超过?|逾|至少|不少于|不低于|多达|高达)|(不足|不到|不超过|最多))[ ]?$/;
const TAIL: Readonly<Record<string, Approx>> = {
  左右: '约',
  上下: '约',
  以上: '以上',
  以下: '以下',
  以内: '以下',
};
const ZEROS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const SHARE = /^(?:%|％|‰|个?百分点)$/;
const STOP = '，。；、：！？（）()【】,;:\t\uFFFC';

/** What a figure counts stands nearer than this. */
const WORDS = 60;

/** The figures of `text` that count something, from `from` to `to`; days, ordinals, numbers in titles and quotations are none. */
export function countedIn(given: string, from = 0, to = given.length): Counted[] {
  const text = plainDigits(masked(given.slice(from, to))).replace(/(?<=\d)．(?=\d)/g, '.');
  const found: Counted[] = [];
  let last = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [whole, digits = '', size = '', after = '', size2 = '', unit = '', suffix = ''] = match;
    const start = match.index;
    const end = start + whole.trimEnd().length;
    const lead = text.slice(boundaryBefore(text, start, last), start);
    if (!counts(text, start, end, unit)) continue;
    last = end;
    const before = BEFORE.exec(lead);
    const zeros = [...(size + size2)].reduce((sum, mark) => sum + (ZEROS[mark] ?? 0), 0);
    const decimals = digits.split('.')[1]?.length ?? 0;
    found.push({
      start: from + start,
      end: from + end,
      value: Number(`${digits.replaceAll(',', '')}e${zeros}`),
      unit: unit === '％' ? '%' : unit,
      approx: approxOf(after, suffix, before),
      slack: zeros > 0 || decimals > 0 || SHARE.test(unit) ? 0.5 * 10 ** (zeros - decimals) : 0,
      lead: before ? lead.slice(0, before.index) : lead,
      tail: text.slice(end, boundaryAfter(text, end)),
    });
  }
  return found;
}

function approxOf(after: string, suffix: string, before: RegExpExecArray | null): Approx | null {
  if (after) return after === '余' ? '余' : '多';
  const tail = TAIL[suffix];
  if (tail) return tail;
  if (!before) return null;
  return before[1] ? '近' : before[2] ? '约' : before[3] ? '以上' : '以下';
}

/** Titles and quotations blotted out, of the same length. */
function masked(text: string): string {
  return /[《“〔]/.test(text)
    ? text.replace(/《[^《》]{0,120}》|“[^“”]{0,120}”|〔\d{2,4}〕\d{0,5}号?/g, (name) => '\uFFFC'.repeat(name.length))
    : text;
}

function counts(text: string, start: number, end: number, unit: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[第前.:：·∶/\-—－~～A-Za-z]/.test(before)) return false;
  if (/[.:：·∶/\-—－~～]/.test(after) && /\d/.test(text.charAt(end + 1))) return false;
  return !/^[年月日周岁]$/.test(unit) && !(unit === '' && /[年月日号时分条款A-Za-z]/.test(after));
}

function boundaryBefore(text: string, at: number, last: number): number {
  let from = at;
  while (from > last && at - from < WORDS && !STOP.includes(text.charAt(from - 1))) from--;
  return from;
}

function boundaryAfter(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < WORDS && !STOP.includes(text.charAt(to)) && !/\d/.test(text.charAt(to))) to++;
  return to;
}
