import { useDeferredValue } from 'react';
import type { ColumnMapping } from '@/lib/outreach/columns';
import type { OutreachEvent } from '@/lib/outreach/event';
import { groupTotals } from '@/lib/outreach/group-totals';
import { kindOf } from '@/lib/outreach/kinds';
import { totalsOf } from '@/lib/outreach/totals';
import { OutreachCharts } from './chart/OutreachCharts';
import type { OutreachReading } from './outreach-draft';
import { useOutreach } from './outreach-store';
import { ExportOutreach } from './totals/ExportOutreach';
import { OutreachTotals } from './totals/OutreachTotals';

const NONE: readonly OutreachEvent[] = [];

interface Props {
  readonly reading: OutreachReading;
  readonly mapping: ColumnMapping;
}

/** What the table adds up to. Thousands of rows are summed piece by piece, so that no click has to wait for all. */
export function TotalsStep({ reading, mapping }: Props) {
  const name = useOutreach(({ sheet }) => sheet?.name);
  const later = useDeferredValue(reading.events, NONE);
  if (later.length === 0 && reading.events.length > 0) return null;
  return (
    <>
      <Summed of={() => totalsOf(later)} />
      <Summed of={() => groupTotals(later, 'month')} />
      <OutreachCharts events={later} source={name ?? `${kindOf(mapping).label}表`} />
      <OutreachTotals events={later} />
      <ExportOutreach reading={reading} mapping={mapping} />
    </>
  );
}

/** What list and pictures ask for, made in a piece of work of its own: it is remembered. */
function Summed({ of }: { readonly of: () => unknown }) {
  of();
  return null;
}
