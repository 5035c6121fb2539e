import { rememberByText } from '@/lib/text/remember';

/** Year, month and day as far as they are given. */
export interface DayParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** 2024-12-04, 2024-12, --12-04, --12 or ---04 (the truncated forms of ISO 8601:2000). */
export function dayValue({ year, month, day }: DayParts): string {
  const two = (number: number) => String(number).padStart(2, '0');
  if (month === undefined) return `---${two(day ?? 0)}`;
  return `${year ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** Remembered: a table of thousands of rows has the same few hundred days, asked for at every comparison. */
export const dayParts = rememberByText((value: string): DayParts => {
  const match = /^(?:(\d{4})|-)-(?:(\d{2})|-)(?:-?(\d{2}))?$/.exec(value);
  if (!match) return {};
  const [, year, month, day] = match;
  return {
    ...(year ? { year: Number(year) } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
});

/** Whether everything `said` names is so in `known`. */
export function dayCovered(said: string, known: string): boolean {
  const a = dayParts(said);
  const b = dayParts(known);
  return (['year', 'month', 'day'] as const).every((part) => a[part] === undefined || a[part] === b[part]);
}
