import type { RawFinding } from '@/lib/rules/rule';
import { fromChineseNumeral, fromDigitString, plainDigits } from '@/lib/text/numerals';
import type { Span } from '@/lib/text/span';
import { isSpaceAt } from '@/lib/text/white-space';
import { dayFault } from './calendar';

export interface ImpossibleDays {
  readonly findings: readonly RawFinding[];
  /** 29 February of a year the sentence does not name. */
  readonly leapDays: readonly Span[];
}

/** 号 also numbers documents, buildings and lines. */
const DAY = '(?:日|号(?![文楼院令公线馆厅仓机门铺桌台地]))';
/** Year, month and day; then where a range from that day ends. */
const ARABIC = new RegExp(
  `(?:(20\\d{2}|19\\d{2})\\s?年\\s?)?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?(?:${DAY}\\s?|(?=[至到—－~-]\\s?\\d{1,2}\\s?日))(?:(?:至|到|—{1,2}|－|-{1,2}|~)\\s?(?:(20\\d{2})\\s?年\\s?)?(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?日)?`,
  'g',
);
const CHINESE =
  /(?:([一二][〇○零Ｏ九][〇○零Ｏ一二三四五六七八九]{2})年)?([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;
/** A longer number, a length of time, a day of the old calendar. */
const OTHER = /[\d.一二三四五六七八九十个]$|(?:农历|阴历|旧历|夏历)[^，。；]{0,4}$/;
const DOTTED = /((?:20|19)\d{2})([.．\-/])(\d{1,2})\2(\d{1,2})(?![\d.\-/]|号)/g;
/** What a number with points or hyphens may be, if no day. */
const NUMBERED = /(?:[\d.\-/A-Za-z]|编号|序号|证号|文号|案号|单号|批号|型号|版本|[Nn][Oo]|第|号)\s?[:：.]?\s?$/;
const NO_MONTH = /((?:20|19)\d{2})\s?年\s?(?:0{1,2}|1[3-9]|[2-9]\d)\s?月(?!\s?\d{1,2}\s?[日号])(?!龄)/g;
const HOUR = /[日午晨晚上夜]\s?(?:2[5-9]|[3-9]\d)\s?时|(?<!\d)(?:[01]?\d|2[0-4])\s?时\s?[6-9]\d\s?分(?!钟)/g;
const YEARS = /(20\d{2})\s?年?\s?(?:至|到|—{1,2}|－|–|-{1,2}|~)\s?(20\d{2})\s?年/g;
/** Four digits before a mark: a day with points, or a range of years. */
const FOUR_DIGITS = /[\d０-９]{4}\s?年?\s?[.．\-/至到—－–~]/;
const NO_PERIOD = /[\d〔[（(《]$/;

/** Days and hours that do not exist, and ranges that run backwards. Null when there are none. */
export function findImpossibleDays(written: string): ImpossibleDays | null {
  if (!mayBeImpossible(written)) return null;
  const text = plainDigits(written);
  const findings: RawFinding[] = [];
  const leapDays: Span[] = [];
  const add = (start: number, length: number, message: string, severity: 'error' | 'warning' = 'error') => {
    if (!OTHER.test(text.slice(Math.max(0, start - 8), start)))
      findings.push({ start, end: start + length, severity, message });
  };
  const judge = (match: RegExpExecArray, length: number, year: number | null, month: number, day: number) => {
    const fault = dayFault(year, month, day);
    if (fault) add(match.index, length, `${fault}，请核对日期。`);
    else if (year === null && month === 2 && day === 29 && !namesYear(text, match.index))
      leapDays.push({ start: match.index, end: match.index + length });
    return fault === null;
  };
  for (const match of text.matchAll(ARABIC)) {
    const [written, year, month, day, toYear, toMonth, toDay] = match;
    const first = { year: number(year), month: Number(month), day: Number(day) };
    const length = toDay === undefined ? written.trimEnd().length : written.search(/[日号至到—－~-]/) + 1;
    if (!judge(match, length, first.year, first.month, first.day) || toDay === undefined) continue;
    const last = { year: number(toYear), month: number(toMonth) ?? first.month, day: Number(toDay) };
    const fault = dayFault(last.year ?? (toMonth === undefined ? first.year : null), last.month, last.day);
    if (fault) add(match.index, written.length, `${fault}，请核对日期。`);
    else if (runsBack(first, last))
      add(match.index, written.trimEnd().length, '起止日期颠倒：止日早于起日。', 'warning');
  }
  for (const match of text.matchAll(CHINESE)) {
    const [written, year, month = '', day = ''] = match;
    const values = [fromChineseNumeral(month), fromChineseNumeral(day)] as const;
    if (values[0] !== null && values[1] !== null)
      judge(match, written.length, year === undefined ? null : fromDigitString(year), values[0], values[1]);
  }
  for (const match of text.matchAll(NO_MONTH)) add(match.index, match[0].length, '一年只有12个月，请核对日期。');
  for (const match of text.matchAll(DOTTED)) {
    const [written, year, , month, day] = match;
    const fault = dayFault(Number(year), Number(month), Number(day));
    if (!fault || NUMBERED.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    // With a month or a day that no calendar has it may be no date at all.
    const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    add(match.index, written.length, `${fault}，请核对日期。`, isDate ? 'error' : 'warning');
  }
  for (const match of text.matchAll(YEARS))
    if (Number(match[1]) > Number(match[2]) && !NO_PERIOD.test(text.charAt(match.index - 1)))
      add(match.index, match[0].length, '起止年份颠倒：止年早于起年。', 'warning');
  for (const match of text.matchAll(HOUR)) {
    const lead = /^\D*/.exec(match[0])?.[0].length ?? 0;
    add(match.index + lead, match[0].length - lead, '没有这个钟点，请核对时间。');
  }
  findings.sort((a, b) => a.start - b.start);
  return findings.length > 0 || leapDays.length > 0 ? { findings, leapDays } : null;
}

/** A quick look, full-width digits included: nearly all days are within the first 28 of a month and of no range. */
function mayBeImpossible(text: string): boolean {
  for (let mark = text.indexOf('月'); mark >= 0; mark = text.indexOf('月', mark + 1))
    if (!isPlainDay(text, mark)) return true;
  for (let mark = text.indexOf('时'); mark >= 0; mark = text.indexOf('时', mark + 1))
    if (isDigit(text.charCodeAt(isSpaceAt(text, mark - 1) ? mark - 2 : mark - 1))) return true;
  return FOUR_DIGITS.test(text);
}

/** 月 without a number, or with those of a day that any year has. */
function isPlainDay(text: string, mark: number): boolean {
  if ('一二三四五六七八九十'.includes(text.charAt(mark - 1) || ' ')) return false;
  const end = isSpaceAt(text, mark - 1) ? mark - 1 : mark;
  let start = end;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  if (start === end) return true;
  const month = numberAt(text, start, end);
  if (end - start > 2 || month < 1 || month > 12) return false;
  const from = isSpaceAt(text, mark + 1) ? mark + 2 : mark + 1;
  let to = from;
  while (isDigit(text.charCodeAt(to))) to++;
  if (to === from) return true;
  const day = numberAt(text, from, to);
  if (to - from > 2 || day < 1 || day > 28) return false;
  let next = isSpaceAt(text, to) ? to + 1 : to;
  if (text.charAt(next) === '日' || text.charAt(next) === '号') next += isSpaceAt(text, next + 1) ? 2 : 1;
  return !'至到—－-~'.includes(text.charAt(next) || ' ');
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** The value of plain and full-width digits. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + (text.charCodeAt(at) & 0xf);
  return value;
}

const DIGITS = [...'0123456789０１２３４５６７８９'];

/** What stands in every text that has something to find here. */
export const DAY_CUES: readonly string[] = [
  '月',
  ...DIGITS.flatMap((digit) => ['.', '．', '-', '/', '时', ' 时'].map((mark) => digit + mark)),
  ...[...'至到—－–-~'].flatMap((mark) => [`${mark}20`, `${mark}２０`, `${mark} 20`]),
];

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Within a month, or with both years named; 12月20日至1月5日 goes over New Year. */
function runsBack(first: Day, last: Day): boolean {
  if (last.year !== null) {
    if (first.year === null) return false;
    return first.year * 10_000 + first.month * 100 + first.day > last.year * 10_000 + last.month * 100 + last.day;
  }
  return first.month === last.month && first.day > last.day;
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Whether the sentence names a year before the day. */
function namesYear(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 200), at);
  const sentence = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1);
  return /(?:20|19)\d{2}|[一二][〇○零Ｏ九]|[去前明今当同次]年/.test(sentence);
}
