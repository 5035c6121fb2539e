import { dayParts } from '@/lib/facts/day-value';
import type { OutreachEvent } from './event';
import { commonYear } from './phrase-parts';

export interface Period {
  /** In the order of time: 2025-04, 2025-Q2; 0000 for a year nobody named. */
  readonly key: string;
  /** 4月, 第二季度; the year before it where the table's days are of several years. */
  readonly label: string;
}

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

/** The month or quarter in which an event begins; null for a day that is not known. */
export function periodIn(
  unit: 'month' | 'quarter',
  events: readonly OutreachEvent[],
): (event: OutreachEvent) => Period | null {
  const common = commonYear(events);
  const isOneYear = common !== null || events.every(({ day }) => !day || yearOf(day.start) === undefined);
  return ({ day }) => {
    const { year = common, month } = dayParts(day?.start ?? '');
    return month === undefined ? null : periodOf(unit, year ?? null, month, !isOneYear);
  };
}

/** @param month from 1 */
function periodOf(unit: 'month' | 'quarter', year: number | null, month: number, saysYear: boolean): Period {
  const quarter = Math.ceil(month / 3);
  const when = unit === 'month' ? `${month}月` : (QUARTERS[quarter - 1] ?? '');
  const prefix = saysYear ? (year === null ? '年份不详' : `${year}年`) : '';
  const part = unit === 'month' ? String(month).padStart(2, '0') : `Q${quarter}`;
  return { key: `${String(year ?? 0).padStart(4, '0')}-${part}`, label: `${prefix}${when}` };
}

/** Whether an event's days reach into another month or quarter than that in which it begins. */
export function goesBeyond(unit: 'month' | 'quarter', { day }: OutreachEvent): boolean {
  if (!day?.end) return false;
  const [from, to] = [dayParts(day.start), dayParts(day.end)];
  const place = ({ month = 0 }: { month?: number }) => (unit === 'month' ? month : Math.ceil(month / 3));
  return place(from) !== place(to) || (from.year !== undefined && to.year !== undefined && from.year !== to.year);
}

function yearOf(start: string): number | undefined {
  return dayParts(start).year;
}
