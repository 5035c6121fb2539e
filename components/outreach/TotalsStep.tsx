import { useDeferredValue } from 'react';
import type { ColumnMapping } from '@/lib/outreach/columns';
import type { OutreachEvent } from '@/lib/outreach/event';
import { OutreachCharts } from './chart/OutreachCharts';
import type { OutreachReading } from './outreach-draft';
import { ExportOutreach } from './totals/ExportOutreach';
import { OutreachTotals } from './totals/OutreachTotals';

const NONE: readonly OutreachEvent[] = [];

interface Props {
  readonly reading: OutreachReading;
  readonly mapping: ColumnMapping;
}

/** What the table adds up to. Thousands of rows are summed piece by piece, so that no click has to wait for all. */
export function TotalsStep({ reading, mapping }: Props) {
  const later = useDeferredValue(reading.events, NONE);
  return (
    <>
      <OutreachCharts events={later} />
      <OutreachTotals events={later} />
      <ExportOutreach reading={reading} mapping={mapping} />
    </>
  );
}
