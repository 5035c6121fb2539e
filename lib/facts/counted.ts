import { characterTable } from '@/lib/text/character-table';
import { codeAt } from '@/lib/text/code-at';
import { markTest } from '@/lib/text/marks';
import { runsIn } from '@/lib/text/number-runs';
import { plainDigits } from '@/lib/text/numerals';
import type { Span } from '@/lib/text/span';
import { readAfter } from './after-number';
import { NO_WORD_BEFORE_ABOUT, NO_WORD_BEFORE_NEAR } from './approx-words';
import type { Approx } from './fact';

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

const IS_SHARE_SIGN = characterTable('%％‰');
/** The last characters of BEFORE, so that it is tried where it may match. */
const BEFORE_ENDS = characterTable('近接约为过超逾少于低达足到多 ');
const BEFORE = new RegExp(
  `(?:(${NO_WORD_BEFORE_NEAR}近|接近)|(${NO_WORD_BEFORE_ABOUT}约为?|大约)|(超过?|逾|至少|不少于|不低于|多达|高达)|(不足|不到|不超过|最多)) ?$`,
);
const POINT = '.'.charCodeAt(0);
/** What stands before an ordinal, and behind a day: half of all numbers count nothing. */
const IS_ORDINAL = characterTable('第前');
const IS_DAY = characterTable('年月日');
/** What a figure counts stands nearer than this. */
const WORDS = 60;
const isStop = markTest('，。；、：！？（）()【】,;:\t\uFFFC0123456789０１２３４５６７８９');
const isDigit = markTest('0123456789０１２３４５６７８９');
/** Marks that make two numbers one expression: 10:30, 1:2, 5—8, 4·15. */
const isJoint = markTest('.:：·∶/-—－~～');
const isLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const NO_COUNT = characterTable('年月日周岁');
const NO_MEASURE = characterTable('年月日号时分条款');
const BEGINS_NAME = characterTable('《“〔');

/** Several rules read the figures of one block after the other, sentence by sentence. */
let latest = { given: '', text: '' };

/**
 * The figures that count something, from `from` to `to` (a whole text or sentence); days, ordinals, numbers in titles and
 * quotations are none.
 */
export function countedIn(given: string, from = 0, to = given.length): Counted[] {
  if (given !== latest.given) latest = { given, text: masked(given) };
  return figuresIn(latest.text, from, to);
}

function figuresIn(text: string, from: number, to: number): Counted[] {
  const found: Counted[] = [];
  let last = 0;
  for (const run of runsIn(text, from, to)) {
    if (IS_DAY[codeAt(text, run.end)] || !mayCount(text, run)) continue;
    const { end, zeros, unit, approx } = readAfter(text, run.end);
    if (end > to || !stands(text, end, unit)) continue;
    const lead = text.slice(boundaryBefore(text, run.start, last), run.start);
    const before = lead !== '' && BEFORE_ENDS[codeAt(text, run.start - 1)] ? BEFORE.exec(lead.slice(-5)) : null;
    const { value, slack } = amountOf(text.slice(run.start, run.end), zeros, unit);
    found.push({
      start: run.start,
      end,
      value,
      slack,
      unit: unit === '％' ? '%' : unit,
      approx: approx ?? (before && markBefore(before)),
      lead: before ? lead.slice(0, lead.length - before[0].length) : lead,
      tail: text.slice(end, boundaryAfter(text, end)),
    });
    last = end;
  }
  return found;
}

function amountOf(digits: string, zeros: number, unit: string): Pick<Counted, 'value' | 'slack'> {
  const plain = isWhole(digits) ? digits : plainDigits(digits).replaceAll(',', '').replace('．', '.');
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  const rounded = zeros > 0 || decimals > 0 || isShare(unit);
  return {
    value: zeros === 0 ? Number(plain) : Number(`${plain}e${zeros}`),
    slack: rounded ? 0.5 * 10 ** (zeros - decimals) : 0,
  };
}

/** Whether a unit is that of a share: %, ‰, 个百分点. */
export function isShare(unit: string): boolean {
  return unit.length === 1 ? IS_SHARE_SIGN[unit.charCodeAt(0)] === 1 : unit.endsWith('百分点');
}

/** ASCII digits only. */
function isWhole(digits: string): boolean {
  for (let at = 0; at < digits.length; at++)
    if (!(digits.charCodeAt(at) >= 0x30 && digits.charCodeAt(at) <= 0x39)) return false;
  return true;
}

/** No ordinal, no part of a name, a time or a range. */
function mayCount(text: string, run: Span): boolean {
  const before = run.start > 0 ? codeAt(text, run.start - 1) : 0;
  if (isJoint(before) || isLetter(before) || IS_ORDINAL[before]) return false;
  return !hasTwoPoints(text, run);
}

function stands(text: string, end: number, unit: string): boolean {
  const next = codeAt(text, end);
  if (isJoint(next) && isDigit(codeAt(text, end + 1))) return false;
  if (unit === '') return !NO_MEASURE[next] && !isLetter(next);
  return unit.length > 1 || !NO_COUNT[unit.charCodeAt(0)];
}

/** 2024.12.4 */
function hasTwoPoints(text: string, { start, end }: Span): boolean {
  let points = 0;
  for (let at = start; at < end; at++) if (codeAt(text, at) === POINT) points++;
  return points > 1;
}

function markBefore(mark: RegExpExecArray): Approx {
  return mark[1] ? '近' : mark[2] ? '约' : mark[3] ? '以上' : '以下';
}

/** Titles, quotations and document numbers blotted out, of the same length. */
function masked(text: string): string {
  let at = 0;
  while (at < text.length && !BEGINS_NAME[text.charCodeAt(at)]) at++;
  if (at === text.length) return text;
  return text.replace(/《[^《》]{0,120}》|“[^“”]{0,120}”|〔\d{2,4}〕\d{0,5}号?/g, (name) =>
    '\uFFFC'.repeat(name.length),
  );
}

function boundaryBefore(text: string, at: number, last: number): number {
  let from = at;
  while (from > last && at - from < WORDS && !isStop(text.charCodeAt(from - 1))) from--;
  return from;
}

function boundaryAfter(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < WORDS && !isStop(text.charCodeAt(to))) to++;
  return to;
}
