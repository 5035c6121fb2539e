import { useCallback, useMemo, useState } from 'react';
import { Pills } from '@/components/ui/Pills';
import type { OutreachEvent } from '@/lib/outreach/event';
import { eventsChart } from '@/lib/outreach/events-chart';
import { materialsChart, personsChart } from '@/lib/outreach/quantity-charts';
import { ChartFigure } from './ChartFigure';

interface Props {
  readonly events: readonly OutreachEvent[];
  /** The table, as a saved picture names its source. */
  readonly source?: string;
}

interface Given {
  readonly events: readonly OutreachEvent[];
  readonly source: string;
  readonly width: number;
}

/** Inside the figure's border and padding. */
const INSET = 22;
const NARROWEST = 240;
const WAYS = [
  ['month', '按月'],
  ['occasion', '按节点'],
] as const;

/** 图: events by month and occasion, materials by unit and kind, persons reached. */
export function OutreachCharts({ events, source = '宣传活动表' }: Props) {
  const [width, setWidth] = useState(NARROWEST);
  const measured = useCallback((place: HTMLElement) => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(NARROWEST, Math.floor(entry.contentRect.width) - INSET));
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  if (events.length === 0) return null;
  const given = { events, source: `${source}（${events.length}行）`, width };
  return (
    <section ref={measured} aria-label="统计图">
      {events.every(({ day, amounts }) => day === null && amounts.length === 0) && (
        <p className="py-2 text-[13px] text-soft">
          表里没有认出日期、份数和人数，画不出图。请看“1 表格”里各列认得对不对。
        </p>
      )}
      <EventsFigure {...given} />
      <MaterialsFigure {...given} />
      <PersonsFigure {...given} />
    </section>
  );
}

// Each is made for itself: thousands of rows are gone through piece by piece, so that no click has to wait for all.
function EventsFigure({ events, ...given }: Given) {
  const chart = useMemo(() => eventsChart(events), [events]);
  return chart && <ChartFigure chart={chart} {...given} />;
}

function MaterialsFigure({ events, ...given }: Given) {
  const chart = useMemo(() => materialsChart(events), [events]);
  return chart && <ChartFigure chart={chart} {...given} />;
}

function PersonsFigure({ events, ...given }: Given) {
  const [by, setBy] = useState<'month' | 'occasion'>('month');
  const chart = useMemo(() => personsChart(events, by), [events, by]);
  const choice = <Pills label="覆盖人数怎么分" options={WAYS} value={by} onChoose={setBy} small />;
  return chart && <ChartFigure chart={chart} {...given} aside={choice} />;
}
