import type { OutreachEvent } from './event';
import { newMediaEvents } from './new-media';
import { inDateOrder } from './phrase-parts';
import { isPrinted } from './totals';

/** Events of one occasion, in the order of their days. */
export interface OccasionGroup {
  readonly name: string;
  readonly events: readonly OutreachEvent[];
}

/** What is told event by event, or occasion by occasion, is read by somebody. */
export const MOST_LINES = 60;
export const MOST_GROUPS = 20;

/** By occasion, the earliest first, and the events that have none. */
export function byOccasion(events: readonly OutreachEvent[]): {
  readonly groups: readonly OccasionGroup[];
  readonly rest: readonly OutreachEvent[];
} {
  const groups = new Map<string, OutreachEvent[]>();
  const rest: OutreachEvent[] = [];
  for (const event of inDateOrder(events)) {
    if (!event.occasion) rest.push(event);
    else {
      const group = groups.get(event.occasion.name);
      if (group) group.push(event);
      else groups.set(event.occasion.name, [event]);
    }
  }
  const all = [...groups].map(([name, members]) => ({ name, events: members }));
  const told = all.slice(0, MOST_GROUPS);
  return { groups: told, rest: inDateOrder([...rest, ...all.slice(MOST_GROUPS).flatMap((group) => group.events)]) };
}

/** All of them in the order of the days; of too many the earliest, those with an occasion before others. */
export function toldEvents(events: readonly OutreachEvent[], most: number): OutreachEvent[] {
  const ordered = inDateOrder(events);
  if (ordered.length <= most) return ordered;
  const withOccasion = ordered.filter(({ occasion }) => occasion).slice(0, most);
  const others = ordered.filter(({ occasion }) => !occasion).slice(0, most - withOccasion.length);
  const chosen = new Set([...withOccasion, ...others]);
  return ordered.filter((event) => chosen.has(event));
}

/** Groups of events whose sums a text may give, besides the sum of all. */
export function summedGroups(events: readonly OutreachEvent[]): OccasionGroup[] {
  const { groups, rest } = byOccasion(events);
  const media = newMediaEvents(events);
  const severalPapers = toldEvents(events, MOST_LINES).filter(({ amounts }) => amounts.filter(isPrinted).length > 1);
  const ofOccasions = events.filter(({ occasion }) => occasion);
  return [
    ...(ofOccasions.length < events.length ? [{ name: '时间节点', events: ofOccasions }] : []),
    ...groups.filter((group) => group.events.length > 1),
    ...(rest.length > 1 ? [{ name: '其他', events: rest }] : []),
    ...(media.length > 1 ? [{ name: '新媒体', events: media }] : []),
    ...severalPapers.map((event) => ({ name: `第${event.row}行`, events: [event] })),
  ];
}
