import type { Approx } from '@/lib/facts/fact';
import { approximationNotes, type OutreachChart } from './chart-data';
import { chartPeriods } from './chart-periods';
import type { OutreachEvent } from './event';
import { figureText } from './figure-text';
import { isMediaRow } from './new-media';
import { approxOf, eventsTotal, saysSessions } from './totals';

/** As many as colours that are told apart, by the colour-blind too. */
const MOST_SERIES = 6;
const NO_OCCASION = '没有时间节点';
const OTHER = '其他';
const STEPS = { month: '月', quarter: '季度', year: '年' } as const;

/** Events by month (or quarter, or year) and occasion; null where the rows do not tell how many events they are. */
export function eventsChart(all: readonly OutreachEvent[]): OutreachChart | null {
  const events = all.filter((event) => saysSessions(event) || !isMediaRow(event));
  const total = eventsTotal(events);
  if (!total || events.every(({ day }) => day === null)) return null;
  const { step, labels, indexOf } = chartPeriods(events);
  const names = seriesNames(events);
  const bySeries = names.map(() => sum());
  const byPeriod = labels.map(() => ({ whole: sum(), parts: names.map(() => sum()) }));
  for (const event of events) {
    const name = names.indexOf(occasionName(event));
    const series = name < 0 ? names.length - 1 : name;
    const period = byPeriod[indexOf(event)];
    for (const counter of [bySeries[series], period?.whole, period?.parts[series]]) counter?.add(event);
  }
  const isStacked = names.length > 1;
  return {
    title: `各${STEPS[step]}宣传活动场次`,
    shape: 'columns',
    series: isStacked ? names.map((name, at) => ({ name, surface: bySeries[at]?.surface('场次') ?? '' })) : [],
    panels: [
      {
        title: '',
        bars: byPeriod.map(({ whole, parts }, at) => ({
          label: labels[at]?.label ?? '',
          under: labels[at]?.under ?? '',
          value: whole.value(),
          surface: whole.surface(''),
          parts: isStacked ? parts.map((part) => part.value()) : [],
        })),
      },
    ],
    basis: [
      `共${total.surface}`,
      events.some(saysSessions) ? '场次按表中所填' : '表中一行计一场',
      `跨${STEPS[step]}的计入开始的${STEPS[step]}`,
      ...approximationNotes([total]),
    ],
  };
}

function occasionName({ occasion }: OutreachEvent): string {
  return occasion?.name ?? NO_OCCASION;
}

/** Occasions by the number of their events; where there are more than colours, the last stands for all others. */
function seriesNames(events: readonly OutreachEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(occasionName(event), (counts.get(occasionName(event)) ?? 0) + countOf(event));
  const rest = counts.delete(NO_OCCASION) ? [NO_OCCASION] : [];
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  if (named.length + rest.length <= MOST_SERIES) return [...named, ...rest];
  return [...named.slice(0, MOST_SERIES - 1), OTHER];
}

/** One for a row that is an event; else as many as it says. */
function countOf(event: OutreachEvent): number {
  if (!saysSessions(event)) return 1;
  return event.amounts.reduce((count, { kind, value }) => count + (kind === 'sessions' ? value : 0), 0);
}

function sum() {
  let value = 0;
  const marks: (Approx | null)[] = [];
  return {
    add(event: OutreachEvent): void {
      value += countOf(event);
      for (const { kind, approx } of event.amounts) if (kind === 'sessions' && approx) marks.push(approx);
    },
    value: () => value,
    surface: (unit: string) => figureText(value, unit, approxOf(marks)),
  };
}
