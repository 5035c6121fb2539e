import type { RawFinding } from '@/lib/rules/rule';
import { fromChineseNumeral, fromDigitString, plainDigits } from '@/lib/text/numerals';
import type { Span } from '@/lib/text/span';
import { DIGITS, pairs } from '@/lib/text/words';
import { dayFault } from './calendar';
import { DAYS, daySigns, HOURS, YEARS_OR_POINTS } from './day-signs';

export interface ImpossibleDays {
  readonly findings: readonly RawFinding[];
  /** 29 February of a year the sentence does not name. */
  readonly leapDays: readonly Span[];
}

/** 号 also numbers documents, buildings and lines. */
const DAY = '(?:日|号(?![文楼院令公线馆厅仓机门铺桌台地]))';
/** Year, month and day; then where a range from that day ends. */
const ARABIC = new RegExp(
  `(?:(20\\d{2}|19\\d{2})\\s?年\\s?)?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?(?:${DAY}\\s?|(?=[至到—－~-]\\s?\\d{1,2}\\s?日))(?:起?(?:至|到|—{1,2}|－|-{1,2}|~)\\s?(?:(20\\d{2})\\s?年\\s?)?(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?日)?`,
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
const NO_PERIOD = /[\d〔[（(《]$/;

/** Days and hours that do not exist, and ranges that run backwards. Null when there are none. */
export function findImpossibleDays(written: string): ImpossibleDays | null {
  const signs = daySigns(written);
  if (signs === 0) return null;
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
  for (const match of signs & DAYS ? text.matchAll(ARABIC) : NO_MATCHES) {
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
  for (const match of signs & DAYS ? text.matchAll(CHINESE) : NO_MATCHES) {
    const [written, year, month = '', day = ''] = match;
    const values = [fromChineseNumeral(month), fromChineseNumeral(day)] as const;
    if (values[0] !== null && values[1] !== null)
      judge(match, written.length, year === undefined ? null : fromDigitString(year), values[0], values[1]);
  }
  for (const match of signs & DAYS ? text.matchAll(NO_MONTH) : NO_MATCHES)
    add(match.index, match[0].length, '一年只有12个月，请核对日期。');
  for (const match of signs & YEARS_OR_POINTS ? text.matchAll(DOTTED) : NO_MATCHES) {
    const [written, year, , month, day] = match;
    const fault = dayFault(Number(year), Number(month), Number(day));
    if (!fault || NUMBERED.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    // With a month or a day that no calendar has it may be no date at all.
    const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    add(match.index, written.length, `${fault}，请核对日期。`, isDate ? 'error' : 'warning');
  }
  for (const match of signs & YEARS_OR_POINTS ? text.matchAll(YEARS) : NO_MATCHES)
    if (Number(match[1]) > Number(match[2]) && !NO_PERIOD.test(text.charAt(match.index - 1)))
      add(match.index, match[0].length, '起止年份颠倒：止年早于起年。', 'warning');
  for (const match of signs & HOURS ? text.matchAll(HOUR) : NO_MATCHES) {
    const lead = /^\D*/.exec(match[0])?.[0].length ?? 0;
    add(match.index + lead, match[0].length - lead, '没有这个钟点，请核对时间。');
  }
  findings.sort((a, b) => a.start - b.start);
  return findings.length > 0 || leapDays.length > 0 ? { findings, leapDays } : null;
}

const NO_MATCHES: readonly RegExpExecArray[] = [];
/** What stands in every text that has something to find here. */
export const DAY_CUES: readonly string[] = [
  '月',
  ...pairs('.．-/', DIGITS),
  ...pairs(DIGITS, ['时', ' 时']),
  ...pairs('至到—－–-~', ['20', '２０', ' 20']),
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
