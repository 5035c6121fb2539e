import type { Report } from '@/lib/report/report';
import { dayFault } from './calendar';

/** The day a report was signed. */
export interface SignedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** False for the day under the title, by which a website may mean its own. */
  readonly atEnd: boolean;
}

export function signedDay({ date, bodyEnd }: Report): SignedDay | null {
  const [year, month, day] = date?.iso.split('-').map(Number) ?? [];
  if (!date || year === undefined || month === undefined || day === undefined) return null;
  // date/invalid has said it.
  if (dayFault(year, month, day)) return null;
  return { year, month, day, atEnd: date.start >= bodyEnd };
}

/** Days in the order of the calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

/** Whether the report covers a part of a year only. */
export function isPartOfYear({ title }: Report): boolean {
  return /半年|季度|[一二三四]季|\d{1,2}月/.test(title?.text ?? '');
}

/** Signed before the year it reports on was about over: then the signature's year is what is wrong. */
export function isSignedTooEarly(report: Report, signed: SignedDay): boolean {
  const { year, yearIsSure } = report;
  if (year === null || !yearIsSure || isPartOfYear(report)) return false;
  return signed.year < year || (signed.year === year && signed.month < 11);
}
