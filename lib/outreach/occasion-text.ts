import { dayParts } from '@/lib/facts/day-value';
import { occasionOrdinal } from '@/lib/facts/occasion-day';
import { OCCASIONS } from '@/lib/facts/occasions';
import { toChineseNumeral } from '@/lib/text/numerals';
import type { OutreachEvent } from './event';

export interface EventOrdinal {
  readonly value: number;
  /** 第十个 */
  readonly surface: string;
  /** 2025－2016＋1＝10 */
  readonly formula: string;
}

/** How manieth its occasion is; null unless the event's year is known and an official text counts so. */
export function ordinalOf({ occasion, day }: OutreachEvent): EventOrdinal | null {
  const { year } = dayParts(day?.start ?? '');
  const known = OCCASIONS.find(({ id }) => id === occasion?.id);
  if (year === undefined || !known?.first?.exact) return null;
  const value = occasionOrdinal(known, year);
  if (value === null) return null;
  const formula = `${known.name}第${value}个：${year}－${known.first.year}＋1＝${value}`;
  return { value, surface: `第${toChineseNumeral(value)}个`, formula };
}

/** The official name, “4·15”全民国家安全教育日, or 第十个全民国家安全教育日; null for an event without an occasion. */
export function occasionText(event: OutreachEvent, saysOrdinal: boolean): string | null {
  const { occasion } = event;
  if (!occasion) return null;
  const ordinal = saysOrdinal ? ordinalOf(event) : null;
  if (ordinal) return `${ordinal.surface}${OCCASIONS.find(({ id }) => id === occasion.id)?.name ?? ''}`;
  // GB/T 15835-2011: 12.5 in the name of a day is “12·5”.
  return occasion.id ? occasion.name : occasion.name.replace(/[“"]?(\d{1,2})[.．·](\d{1,2})[”"]?/, '“$1·$2”');
}
