import type { OutreachEvent } from './event';
import { goesBeyond, periodIn } from './event-period';
import { inDateOrder } from './phrase-parts';
import { eventsTotal, saysSessions, type Total, totalsOf } from './totals';

export const GROUPINGS = ['occasion', 'month', 'quarter', 'form', 'item', 'place', 'audience'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const GROUPING_LABELS: Readonly<Record<Grouping, string>> = {
  occasion: '按时间节点',
  month: '按月份',
  quarter: '按季度',
  form: '按活动形式',
  item: '按资料物品',
  place: '按地点',
  audience: '按宣传对象',
};

interface TotalGroup {
  readonly key: string;
  /** What its events have in common; 日期不详 and the like for those of which it is not known. */
  readonly label: string;
  readonly isUnknown: boolean;
  /** Lines of the sheet, from 1. */
  readonly rows: readonly number[];
  /** How many events; null where the table does not tell. */
  readonly events: Total | null;
  /** Sums by name and unit, as `totalsOf` gives them. */
  readonly totals: readonly Total[];
}

export interface GroupedTotals {
  readonly groups: readonly TotalGroup[];
  /** Events that stand in several groups: the groups' sums are then not to be added up. */
  readonly inSeveral: number;
  /** Events that go on after the month or quarter in which they are counted. */
  readonly goingOn: number;
}

const UNKNOWN: Readonly<Record<Grouping, string>> = {
  occasion: '没有时间节点',
  month: '日期不详',
  quarter: '日期不详',
  form: '没有写形式',
  item: '没有写资料物品',
  place: '没有写地点',
  audience: '没有写对象',
};

interface Place {
  readonly key: string;
  readonly label: string;
}

/**
 * The sums of each group, in the order of time, or else the largest first; every event stands in at least one, those of
 * which the group is not known in one of their own at the end.
 */
export function groupTotals(events: readonly OutreachEvent[], by: Grouping): GroupedTotals {
  const made = groupings.get(events) ?? new Map<Grouping, GroupedTotals>();
  groupings.set(events, made);
  const known = made.get(by) ?? grouped(events, by);
  made.set(by, known);
  return known;
}

/** The list and the pictures ask for the same groups of the same events. */
const groupings = new WeakMap<readonly OutreachEvent[], Map<Grouping, GroupedTotals>>();

function grouped(events: readonly OutreachEvent[], by: Grouping): GroupedTotals {
  const placesOf = placesBy(by, events);
  const groups = new Map<string | null, { label: string; events: OutreachEvent[] }>();
  let inSeveral = 0;
  for (const event of inDateOrder(events)) {
    const places = placesOf(event);
    if (places.length > 1) inSeveral++;
    for (const { key, label } of places.length > 0 ? places : [{ key: null, label: UNKNOWN[by] }]) {
      const group = groups.get(key);
      if (group) group.events.push(event);
      else groups.set(key, { label, events: [event] });
    }
  }
  const rowsCount = !events.some(saysSessions);
  const summed = [...groups].map(([key, { label, events: own }]): TotalGroup => {
    return {
      key: key ?? '',
      label,
      isUnknown: key === null,
      rows: own.map(({ row }) => row).sort((a, b) => a - b),
      events: eventsTotal(own, rowsCount),
      totals: by === 'item' ? ofItem(events, key) : totalsOf(own).filter(({ kind }) => kind !== 'sessions'),
    };
  });
  const isPeriod = by === 'month' || by === 'quarter';
  return {
    groups: inOrder(summed, by),
    inSeveral,
    goingOn: isPeriod ? events.filter((event) => goesBeyond(by, event)).length : 0,
  };
}

function placesBy(by: Grouping, events: readonly OutreachEvent[]): (event: OutreachEvent) => Place[] {
  const named = (texts: readonly string[]) => [...new Set(texts)].map((text) => ({ key: text, label: text }));
  switch (by) {
    case 'occasion':
      return ({ occasion }) => named(occasion ? [occasion.name] : []);
    case 'form':
      return ({ forms }) => named(forms.map(({ text }) => text));
    case 'item':
      return ({ amounts }) => named(amounts.flatMap(({ kind, name }) => (kind === 'item' ? name : [])));
    case 'place':
      return ({ place }) => named(place ? [place.text] : []);
    case 'audience':
      return ({ audience }) => named(audience ? [audience.text] : []);
    case 'month':
    case 'quarter': {
      const periodOf = periodIn(by, events);
      return (event) => [periodOf(event)].filter((period) => period !== null);
    }
  }
}

/** What is counted under that name. */
function ofItem(events: readonly OutreachEvent[], item: string | null): Total[] {
  return totalsOf(events).filter(({ kind, name }) => kind === 'item' && name === item);
}

function inOrder(groups: readonly TotalGroup[], by: Grouping): TotalGroup[] {
  const known = groups.filter(({ isUnknown }) => !isUnknown);
  if (by === 'month' || by === 'quarter') known.sort((a, b) => (a.key < b.key ? -1 : 1));
  // Occasions stand as their first event does in time.
  else if (by !== 'occasion') known.sort((a, b) => b.rows.length - a.rows.length);
  return [...known, ...groups.filter(({ isUnknown }) => isUnknown)];
}
