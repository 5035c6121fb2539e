import { type DayParts, dayValue } from '@/lib/facts/day-value';
import { plainText } from '@/lib/facts/plain';
import { fromChineseNumeral, fromDigitString } from '@/lib/text/numerals';

/** 2025-04-15, 2025-04, --04-15 or --04. */
export interface DayReading {
  readonly start: string;
  readonly end: string | null;
}

const YEAR = '(?:(\\d{4}|\\d{2})\\s*[年./-]\\s*)?';
const DAY = `${YEAR}(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})[日号]?`;
const MONTH = '(?:(\\d{4})\\s*[年./-]\\s*)?(\\d{1,2})\\s*(?:月份?)?';
const TO = '\\s*([-—–~～至到]+)\\s*';
const ONE_DAY = new RegExp(`^${DAY}$`);
const DAYS = new RegExp(`^(${DAY})${TO}(?:${DAY}|(\\d{1,2})[日号]?)$`);
const LISTED = new RegExp(`^${DAY}((?:[、,和及]\\d{1,2}[日号]?)+)$`);
const ONE_MONTH = /^(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*月份?$|^(\d{4})[./-](\d{1,2})$/;
const MONTHS = new RegExp(`^${MONTH}${TO}${MONTH.replace('(?:月份?)?', '月份?')}$`);
const SEASON = /^(?:(\d{4})\s*年?\s*)?(?:第?([一二三四1-4])季度?|([上下])半年)$/;
const DIGITS = /^(20\d\d)(\d\d)(\d\d)$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
/** Serial numbers of 2000-01-01 and 2099-12-31, days after 1899-12-30. */
const SERIALS = [36_526, 73_050] as const;
const BESIDE =
  /(?:星期|礼拜|周)[一二三四五六日天]|[上下]午|全天|早上|晚上?|\d{1,2}[:：时]\d{2}(?:[:：]\d{2})?分?(?:\s*[-—~至]\s*\d{1,2}[:：时]\d{2}分?)?|[（(][^）)]*[）)]|\d{1,2}[点时](?:半|\d{1,2}分)?|T(?=\d\d:)|(?<=:\d\d)\.\d+Z?/g;

/**
 * Reads the day or days a cell of a date column names; null for anything else. Serial numbers are those of Excel.
 * @param year that of days which name none
 */
export function readDay(cell: string, year?: number): DayReading | null {
  const reading = readAsWritten(cell);
  return reading?.start.startsWith('--') && year !== undefined ? ofYear(reading, year) : reading;
}

/** 12月28日至1月3日 goes on into the next year. Null for a day which that year does not have. */
function ofYear({ start, end }: DayReading, year: number): DayReading | null {
  const until = end && `${end < start ? year + 1 : year}${end.slice(1)}`;
  const days = [`${year}${start.slice(1)}`, until ?? ''].filter((day) => day.length === 10);
  const exist = days.every((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day));
  return exist ? { start: `${year}${start.slice(1)}`, end: until } : null;
}

function readAsWritten(cell: string): DayReading | null {
  const text = withArabic(plainText(cell).text)
    .replace(BESIDE, ' ')
    .replace(/\n/g, ' ')
    // The month is said with less detail, which is true as well.
    .replace(/(?<=\d\s*月)(?:[上中下]旬|初|中|底|末)$/, '')
    .trim();
  const serial = SERIAL.exec(text);
  if (serial) return ofSerial(Number(serial[1]));
  const digits = DIGITS.exec(text);
  if (digits) return single(day(digits[1], digits[2], digits[3]));
  const one = ONE_DAY.exec(text);
  if (one) return single(day(one[1], one[2], one[3]));
  return readDays(text) ?? readMonths(text) ?? readSeason(text);
}

function readDays(text: string): DayReading | null {
  const listed = LISTED.exec(text);
  if (listed) {
    const [, year, month, first, rest = ''] = listed;
    const all = [Number(first), ...(rest.match(/\d+/g) ?? []).map(Number)];
    if (!all.every((value, at) => at === 0 || value === (all[at - 1] ?? 0) + 1)) return null;
    return range(day(year, month, first), day(year, month, String(all.at(-1))));
  }
  const match = DAYS.exec(text);
  if (!match) return null;
  const [, whole = '', year, month, first, to, year2, month2, day2, alone] = match;
  // 25-4-15 is one day, not a range.
  if (whole.includes('-') && to === '-') return null;
  return range(day(year, month, first), alone ? day(year, month, alone) : day(year2 ?? year, month2, day2));
}

function readMonths(text: string): DayReading | null {
  const one = ONE_MONTH.exec(text);
  if (one) return single(monthOf(one[1] ?? one[3], one[2] ?? one[4]));
  const match = MONTHS.exec(text);
  if (!match) return null;
  const [, year, first, , year2, last] = match;
  return range(monthOf(year, first), monthOf(year2 ?? year, last));
}

/** 2025年第一季度, 上半年 → their months. */
function readSeason(text: string): DayReading | null {
  const match = SEASON.exec(text);
  if (!match) return null;
  const [, year, quarter, half] = match;
  const number = quarter ? (fromChineseNumeral(quarter) ?? Number(quarter)) : 0;
  const [first, last] = quarter ? [number * 3 - 2, number * 3] : half === '上' ? [1, 6] : [7, 12];
  return range(monthOf(year, String(first)), monthOf(year, String(last)));
}

function ofSerial(days: number): DayReading | null {
  if (days < SERIALS[0] || days > SERIALS[1]) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return single({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

function withArabic(text: string): string {
  return text
    .replace(/[零一二三四五六七八九]{4}(?=年)/g, (digits) => String(fromDigitString(digits) ?? digits))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (numeral) => String(fromChineseNumeral(numeral) ?? numeral));
}

function yearOf(year: string | undefined): { year?: number } {
  if (!year) return {};
  return { year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): DayParts | null {
  const parts = { ...yearOf(year), month: Number(month), day: Number(date) };
  const last = new Date(Date.UTC(parts.year ?? 2024, parts.month, 0)).getUTCDate();
  return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= last ? parts : null;
}

function monthOf(year: string | undefined, month: string | undefined): DayParts | null {
  const parts = { ...yearOf(year), month: Number(month) };
  return parts.month >= 1 && parts.month <= 12 ? parts : null;
}

function single(parts: DayParts | null): DayReading | null {
  return parts && { start: dayValue(parts), end: null };
}

function range(from: DayParts | null, to: DayParts | null): DayReading | null {
  if (!from || !to) return null;
  const [start, end] = [dayValue(from), dayValue(to)];
  if (start === end) return { start, end: null };
  return start < end || from.year === undefined ? { start, end } : null;
}
