import { dayParts } from '@/lib/facts/day-value';
import type { EventDay } from './event';

/** 4月15日, 4月15日至20日, 11月; the year only where it has to be said. */
export function dayText({ start, end }: Pick<EventDay, 'start' | 'end'>, saysYear: boolean): string {
  const from = dayParts(start);
  const first = `${saysYear && from.year ? `${from.year}年` : ''}${from.month}月${from.day ? `${from.day}日` : ''}`;
  if (!end) return first;
  const to = dayParts(end);
  const year = to.year && to.year !== from.year ? `${to.year}年` : '';
  const month = year || to.month !== from.month ? `${year}${to.month}月` : '';
  return `${first}至${month}${to.day ? `${to.day}日` : ''}`;
}
