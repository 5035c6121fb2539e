import type { Occasion } from './occasion-schema';

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The day of an occasion in a year; null where it lasts longer or is set by others. */
export function occasionDay({ when }: Occasion, year: number): MonthDay | null {
  if (when.kind === 'day') return { month: when.month, day: when.day };
  if (when.kind !== 'weekday') return null;
  const first = new Date(Date.UTC(year, when.month - 1, 1)).getUTCDay();
  return { month: when.month, day: 1 + ((when.weekday - first + 7) % 7) + (when.nth - 1) * 7 };
}

/** The how manieth it is in a year; null before the first and where nobody counts. */
export function occasionOrdinal({ first }: Occasion, year: number): number | null {
  return first && year >= first.year ? year - first.year + 1 : null;
}
