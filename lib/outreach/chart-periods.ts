import { dayParts } from '@/lib/facts/day-value';
import type { OutreachEvent } from './event';
import { commonYear } from './phrase-parts';

/** A column of time: 4月, 二季度, 2025年; `under` is the year where it begins in a table of several. */
interface PeriodLabel {
  readonly label: string;
  readonly under: string;
}

export interface ChartPeriods {
  readonly step: 'month' | 'quarter' | 'year';
  readonly labels: readonly PeriodLabel[];
  /** Index among the labels; events whose day is not known stand at the last one, which then is 日期不详. */
  readonly indexOf: (event: OutreachEvent) => number;
}

const MOST_MONTHS = 13;
const MOST_QUARTERS = 13;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'] as const;

/**
 * Columns without a gap: the twelve months of one year, or from the first event's to the last one's in months, quarters or
 * years, whichever is few enough to be looked at. An event stands where it begins.
 */
export function chartPeriods(events: readonly OutreachEvent[]): ChartPeriods {
  const common = commonYear(events);
  const isOneYear = common !== null || events.every(({ day }) => dayParts(day?.start ?? '').year === undefined);
  const monthOf = ({ day }: OutreachEvent): number | null => {
    const { year = common ?? (isOneYear ? 0 : undefined), month } = dayParts(day?.start ?? '');
    return year === undefined || month === undefined ? null : year * 12 + month - 1;
  };
  const months = events.flatMap((event) => monthOf(event) ?? []);
  const start = isOneYear ? (common ?? 0) * 12 : months.reduce((least, month) => Math.min(least, month), Infinity);
  const end = isOneYear ? start + 11 : months.reduce((most, month) => Math.max(most, month), 0);
  const step = end - start < MOST_MONTHS ? 'month' : (end - start) / 3 < MOST_QUARTERS - 1 ? 'quarter' : 'year';
  const length = MONTHS[step];
  const first = Math.floor(start / length);
  const count = Math.floor(end / length) - first + 1;
  const labels = Array.from({ length: count }, (_, at) => labelOf((first + at) * length, step, !isOneYear, at === 0));
  const hasUnknown = months.length < events.length;
  return {
    step,
    labels: hasUnknown ? [...labels, { label: '日期不详', under: '' }] : labels,
    indexOf: (event) => {
      const month = monthOf(event);
      return month === null ? count : Math.floor(month / length) - first;
    },
  };
}

/** @param start the period's first month, counted from January of the year 0 */
function labelOf(start: number, step: ChartPeriods['step'], saysYear: boolean, isFirst: boolean): PeriodLabel {
  const year = Math.floor(start / 12);
  const month = start % 12;
  if (step === 'year') return { label: `${year}年`, under: '' };
  const label = step === 'month' ? `${month + 1}月` : (QUARTERS[month / 3] ?? '');
  return { label, under: saysYear && (isFirst || month === 0) ? `${year}年` : '' };
}
