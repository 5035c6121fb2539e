import { dayParts } from './day-value';
import type { Fact } from './fact';

/** A fact as people say it: a day of a table is known by its number, 2025-04-15, and said 2025年4月15日. */
export function factWords({ kind, surface }: Pick<Fact, 'kind' | 'surface'>): string {
  if (kind !== 'date' || !/^[\d-]+$/.test(surface)) return surface;
  const { year, month, day } = dayParts(surface);
  if (month === undefined) return surface;
  return `${year ? `${year}年` : ''}${month}月${day ? `${day}日` : ''}`;
}
