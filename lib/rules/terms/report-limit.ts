import type { Report } from '@/lib/report/report';

/**
 * The last day of which a report can speak: that of its signature, or 1 April of the year after. Null when its year is
 * not known. A signature at the head of the report's own year is a slip, or the year is.
 */
export function reportLimit({ year, date }: Report): string | null {
  if (year === null) return null;
  const latest = `${year + 1}-04-01`;
  if (!date || !/^\d{4}-\d\d-\d\d$/.test(date.iso)) return latest;
  return date.iso < `${year}-04-01` ? latest : date.iso;
}
