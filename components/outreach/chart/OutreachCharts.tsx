import { useEffect, useMemo, useRef, useState } from 'react';
import type { OutreachEvent } from '@/lib/outreach/event';
import { eventsChart } from '@/lib/outreach/events-chart';
import { materialsChart, personsChart } from '@/lib/outreach/quantity-charts';
import { ChartFigure } from './ChartFigure';

interface Props {
  readonly events: readonly OutreachEvent[];
  /** The table, as a saved picture names its source. */
  readonly source?: string;
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
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(NARROWEST);
  const [by, setBy] = useState<'month' | 'occasion'>('month');
  const held = useMemo(() => eventsChart(events), [events]);
  const handedOut = useMemo(() => materialsChart(events), [events]);
  const reached = useMemo(() => personsChart(events, by), [events, by]);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(NARROWEST, Math.floor(entry.contentRect.width) - INSET));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  if (events.length === 0) return null;
  const given = { source: `${source}（${events.length}行）`, width };
  return (
    <section ref={place} aria-label="统计图">
      {held && <ChartFigure chart={held} {...given} />}
      {handedOut && <ChartFigure chart={handedOut} {...given} />}
      {reached && (
        <ChartFigure
          chart={reached}
          {...given}
          aside={
            <fieldset className="flex gap-1">
              <legend className="sr-only">覆盖人数怎么分</legend>
              {WAYS.map(([way, label]) => (
                <button
                  key={way}
                  type="button"
                  aria-pressed={way === by}
                  onClick={() => setBy(way)}
                  className={`min-h-6 rounded-full border px-2 text-xs ${
                    way === by ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
                  }`}
                >
                  {label}
                </button>
              ))}
            </fieldset>
          }
        />
      )}
      {!held && !handedOut && !reached && (
        <p className="py-2 text-[13px] text-soft">
          表里没有认出日期、份数和人数，画不出图。请看“1 表格”里各列认得对不对。
        </p>
      )}
    </section>
  );
}
