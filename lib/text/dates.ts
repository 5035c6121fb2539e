import { fromChineseNumeral, fromDigitString, plainDigits } from './numerals';
import type { PlacedText } from './span';

/** How a full date is written. `standard` is GB/T 9704-2012 clause 7.3.5.4: Arabic, full year, no padding zero. */
export type DateForm = 'standard' | 'padded' | 'spaced' | 'chinese' | 'dotted';

export interface FullDate extends PlacedText {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly form: DateForm;
}

const ARABIC = /((?:20|19)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const DOTTED = /(?<![\d.-])((?:20|19)\d{2})([.\-/])(\d{1,2})\2(\d{1,2})(?![\d.-])/g;
const CHINESE =
  /([二一][〇○零Ｏ九][〇○零Ｏ一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** Full dates in a text, full-width digits too, in order. Days that no calendar has are returned too. */
export function findDates(written: string): FullDate[] {
  // In all forms: four characters of a year, a mark, a month.
  if (!/[年./-]/.test(written)) return [];
  const found: FullDate[] = [];
  const text = plainDigits(written);
  for (const match of text.matchAll(ARABIC)) {
    const [words, year = '', month = '', day = ''] = match;
    const form = /\s/.test(words) ? 'spaced' : month.startsWith('0') || day.startsWith('0') ? 'padded' : 'standard';
    found.push({ ...place(words, match.index), year: Number(year), month: Number(month), day: Number(day), form });
  }
  for (const match of text.matchAll(DOTTED)) {
    const [words, year, , month, day] = match;
    found.push({
      ...place(words, match.index),
      year: Number(year),
      month: Number(month),
      day: Number(day),
      form: 'dotted',
    });
  }
  for (const match of text.matchAll(CHINESE)) {
    const [words, year = '', month = '', day = ''] = match;
    const values = { year: fromDigitString(year), month: fromChineseNumeral(month), day: fromChineseNumeral(day) };
    if (values.year === null || values.month === null || values.day === null) continue;
    found.push({
      ...place(words, match.index),
      year: values.year,
      month: values.month,
      day: values.day,
      form: 'chinese',
    });
  }
  return found
    .map((date) => ({ ...date, text: written.slice(date.start, date.end) }))
    .sort((a, b) => a.start - b.start);
}

function place(text: string, start: number): PlacedText {
  return { text, start, end: start + text.length };
}

export function isoDate({ year, month, day }: Pick<FullDate, 'year' | 'month' | 'day'>): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day in the form of GB/T 9704-2012: 2025年1月9日. */
export function standardDate({ year, month, day }: Pick<FullDate, 'year' | 'month' | 'day'>): string {
  return `${year}年${month}月${day}日`;
}
