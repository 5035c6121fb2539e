import { approximationNotes, type Bar, type BarPanel, type OutreachChart } from './chart-data';
import type { OutreachEvent } from './event';
import { figureText } from './figure-text';
import { groupTotals } from './group-totals';
import { approxOf, type Total, totalsOf } from './totals';

const MOST_BARS = 8;

/** What was handed out, hung up and put on, each unit with its own axis; null without any. */
export function materialsChart(events: readonly OutreachEvent[]): OutreachChart | null {
  const totals = totalsOf(events).filter(({ kind, unit }) => kind === 'item' && !/^[人名位]/.test(unit));
  if (totals.length === 0) return null;
  const units = [...new Set(totals.map(({ unit }) => unit))];
  const panels = units.map((unit): BarPanel => {
    const own = totals.filter((total) => total.unit === unit).map((total) => ({ label: total.name, total }));
    // One kind alone tells its unit itself.
    return { title: own.length > 1 ? `按“${unit}”计` : '', bars: largest(own, '种') };
  });
  return {
    // Tables of other kinds count no things that are handed out.
    title: events.every(({ noSession }) => noSession) ? '各项数据' : '各类资料物品',
    shape: 'rows',
    series: [],
    panels: panels.sort((a, b) => b.bars.length - a.bars.length),
    basis: [
      ...(panels.filter(({ bars }) => bars.length > 1).length > 1 ? ['单位不同的分开统计，各有刻度'] : []),
      ...approximationNotes(totals),
    ],
  };
}

/** Persons reached by month or by occasion, persons and visits apart; null without any. */
export function personsChart(events: readonly OutreachEvent[], by: 'month' | 'occasion'): OutreachChart | null {
  const wholes = totalsOf(events).filter(({ kind }) => kind === 'persons');
  if (wholes.length === 0) return null;
  const { groups, goingOn } = groupTotals(events, by);
  const panels = wholes.map((whole): BarPanel => {
    const own = groups.flatMap(({ label, totals }) =>
      totals.filter((total) => isSame(total, whole)).map((total) => ({ label, total })),
    );
    const bars = by === 'month' ? own.map(({ label, total }) => barOf(label, total)) : largest(own, '个节点');
    return { title: `${whole.name}，共${whole.surface}`, bars };
  });
  const units = new Set(wholes.map(({ unit }) => unit));
  return {
    title: by === 'month' ? '各月覆盖人数' : '各时间节点覆盖人数',
    shape: 'rows',
    series: [],
    panels,
    basis: [
      ...(units.size > 1 ? ['“人”与“人次”口径不同，分开统计'] : []),
      ...(goingOn > 0 ? ['跨月的计入开始的月'] : []),
      ...approximationNotes(wholes),
    ],
  };
}

interface Labelled {
  readonly label: string;
  readonly total: Total;
}

/** The largest first; what is beyond the picture as one bar, which says how many it stands for. */
function largest(all: readonly Labelled[], counted: string): Bar[] {
  const sorted = [...all].sort((a, b) => b.total.value - a.total.value);
  if (sorted.length <= MOST_BARS) return sorted.map(({ label, total }) => barOf(label, total));
  const rest = sorted.slice(MOST_BARS - 1).map(({ total }) => total);
  const value = Number(rest.reduce((sum, total) => sum + total.value, 0).toPrecision(12));
  const surface = figureText(value, rest[0]?.unit ?? '', approxOf(rest.map(({ approx }) => approx)));
  return [
    ...sorted.slice(0, MOST_BARS - 1).map(({ label, total }) => barOf(label, total)),
    { label: `其他${rest.length}${counted}`, under: '', value, surface, parts: [] },
  ];
}

function barOf(label: string, { value, surface }: Total): Bar {
  return { label, under: '', value, surface, parts: [] };
}

function isSame(a: Total, b: Total): boolean {
  return a.kind === b.kind && a.name === b.name && a.unit === b.unit;
}
