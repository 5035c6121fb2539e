import { characterTable } from '@/lib/text/character-table';
import { codeAt } from '@/lib/text/code-at';
import { numberRuns } from '@/lib/text/number-runs';
import type { Span } from '@/lib/text/span';
import { isSpaceAt } from '@/lib/text/white-space';
import { dayFault } from './calendar';

const [YEAR, MONTH, HOUR] = ['年', '月', '时'].map((mark) => mark.charCodeAt(0));
const IS_RANGE_MARK = characterTable('至到—－–~-/');
const IS_NUMERAL = characterTable('一二三四五六七八九十');

/** What a text has that may be impossible: a day, an hour, a day with points or a range of years. */
export const [DAYS, HOURS, YEARS_OR_POINTS] = [1, 2, 4] as const;

/** A quick look, full-width digits included: nearly all days are in every year and of no range. */
export function daySigns(text: string): number {
  let signs = hasChineseMonth(text) ? DAYS : 0;
  for (const run of numberRuns(text)) {
    const mark = isSpaceAt(text, run.end) ? run.end + 1 : run.end;
    const code = codeAt(text, mark);
    if (code === MONTH && !isPlainDay(text, mark)) signs |= DAYS;
    else if (code === HOUR) signs |= HOURS;
    if (run.end - run.start >= 4 && (hasTwoPoints(text, run) || mayRunBack(text, run.end))) signs |= YEARS_OR_POINTS;
  }
  return signs;
}

function hasChineseMonth(text: string): boolean {
  for (let mark = text.indexOf('月'); mark >= 0; mark = text.indexOf('月', mark + 1))
    if (IS_NUMERAL[codeAt(text, mark - 1)]) return true;
  return false;
}

/** 2024.12.4 */
function hasTwoPoints(text: string, { start, end }: Span): boolean {
  let points = 0;
  for (let at = start; at < end; at++) if (!isDigit(codeAt(text, at))) points++;
  return points > 1;
}

/** Four digits, 年 or not, a mark: a later year behind it is right, anything else is looked at. */
function mayRunBack(text: string, end: number): boolean {
  let at = isSpaceAt(text, end) ? end + 1 : end;
  if (codeAt(text, at) === YEAR) at += isSpaceAt(text, at + 1) ? 2 : 1;
  if (!IS_RANGE_MARK[codeAt(text, at)]) return false;
  while (IS_RANGE_MARK[codeAt(text, at)] || isSpaceAt(text, at)) at++;
  for (let next = at; next < at + 4; next++) if (!isDigit(codeAt(text, next))) return true;
  return numberAt(text, end - 4, end) > numberAt(text, at, at + 4);
}

/** The month and day that have their 月 at `mark` are of any year, and no range begins with them. */
function isPlainDay(text: string, mark: number): boolean {
  const end = isSpaceAt(text, mark - 1) ? mark - 1 : mark;
  let start = end;
  while (isDigit(codeAt(text, start - 1))) start--;
  const month = numberAt(text, start, end);
  if (end - start > 2 || month < 1 || month > 12) return false;
  const from = isSpaceAt(text, mark + 1) ? mark + 2 : mark + 1;
  let to = from;
  while (isDigit(codeAt(text, to))) to++;
  if (to === from) return true;
  const day = numberAt(text, from, to);
  // 29 February is there in some years.
  if (to - from > 2 || (month === 2 && day > 28) || dayFault(null, month, day)) return false;
  let next = isSpaceAt(text, to) ? to + 1 : to;
  if (text.charAt(next) === '日' || text.charAt(next) === '号') next += isSpaceAt(text, next + 1) ? 2 : 1;
  // 1月1日起至12月31日止
  if (text.charAt(next) === '起') next++;
  return !IS_RANGE_MARK[codeAt(text, next)];
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** The value of plain and full-width digits. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + (codeAt(text, at) & 0xf);
  return value;
}
