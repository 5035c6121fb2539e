import { useDeferredValue } from 'react';
import type { OutreachEvent } from '@/lib/outreach/event';
import { OutreachCharts } from './chart/OutreachCharts';
import { OutreachTotals } from './totals/OutreachTotals';

const NONE: readonly OutreachEvent[] = [];

/** What the table adds up to. Thousands of rows are summed piece by piece, so that no click has to wait for all. */
export function TotalsStep({ events }: { readonly events: readonly OutreachEvent[] }) {
  const later = useDeferredValue(events, NONE);
  return (
    <>
      <OutreachCharts events={later} />
      <OutreachTotals events={later} />
    </>
  );
}
