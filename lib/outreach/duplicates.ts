import * as z from 'zod';
import type { OutreachEvent } from './event';
import type { UnreadRow } from './read-events';

/** Rows that may tell of one and the same event. */
export interface Duplicate {
  /** Of the rows and the reason: another meaning of a column that leaves both asks nothing anew. */
  readonly id: string;
  /** Lines of the sheet, from 1; the first would stay. At least two. */
  readonly rows: readonly number[];
  /** In Chinese: what is the same. */
  readonly reason: string;
}

/** all: each row counts; once: the first alone. Not decided means all. */
const DuplicateChoiceSchema = z.enum(['all', 'once']);
export type DuplicateChoice = z.infer<typeof DuplicateChoiceSchema>;
/** By a duplicate's id. */
export const DuplicateChoicesSchema = z.record(z.string(), DuplicateChoiceSchema);
export type DuplicateChoices = Readonly<z.infer<typeof DuplicateChoicesSchema>>;

interface Likeness {
  readonly reason: string;
  /** Null where the event has too little for it. */
  readonly key: (event: OutreachEvent) => string | null;
}

/** The surest first: a group is named by it. */
const LIKENESSES: readonly Likeness[] = [
  { reason: '各列内容完全相同', key: (event) => JSON.stringify(contentOf(event)) },
  { reason: '日期、地点、数量都相同', key: (event) => sameDay(event, event.place?.text) },
  { reason: '日期、时间节点、数量都相同', key: (event) => sameDay(event, event.occasion?.name) },
];

/** Rows with the same day, place or occasion and amounts, or the same words throughout. In the order of the rows. */
export function suspectedDuplicates(events: readonly OutreachEvent[]): Duplicate[] {
  const taken = new Set<number>();
  const found: Duplicate[] = [];
  for (const { reason, key } of LIKENESSES) {
    const groups = new Map<string, OutreachEvent[]>();
    for (const event of events) {
      const words = key(event);
      if (words === null) continue;
      const group = groups.get(words);
      if (group) group.push(event);
      else groups.set(words, [event]);
    }
    for (const group of groups.values()) {
      // A row belongs to one group: it is decided about once.
      const rows = group.map(({ row }) => row).filter((row) => !taken.has(row));
      if (rows.length < 2) continue;
      for (const row of rows) taken.add(row);
      found.push({ id: `${reason} ${rows.join(' ')}`, rows, reason });
    }
  }
  return found.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** The events that count by the user's choices, and the rows that do not with the reason. */
export function countedOnce(
  events: readonly OutreachEvent[],
  duplicates: readonly Duplicate[],
  choices: DuplicateChoices,
): { readonly events: readonly OutreachEvent[]; readonly left: ReadonlyMap<number, UnreadRow['reason']> } {
  const left = new Map<number, string>();
  for (const { id, rows } of duplicates) {
    const [first, ...others] = rows;
    if (choices[id] !== 'once') continue;
    for (const row of others) left.set(row, `与第${first}行重复，您选了只算一次`);
  }
  return { events: left.size === 0 ? events : events.filter(({ row }) => !left.has(row)), left };
}

function sameDay({ day, amounts }: OutreachEvent, where: string | undefined): string | null {
  if (!day || !where || amounts.length === 0) return null;
  return JSON.stringify([day.start, day.end, where, amountsOf(amounts)]);
}

function contentOf(event: OutreachEvent): unknown[] {
  const { day, occasion, theme, place, host, coHosts, audience, forms, amounts, remark } = event;
  const cited = [theme, place, host, audience, remark, ...coHosts, ...forms].map((one) => one?.text ?? null);
  return [day?.start, day?.end, occasion?.name, cited, amountsOf(amounts)];
}

function amountsOf(amounts: OutreachEvent['amounts']): unknown[] {
  return amounts.map(({ kind, name, value, unit, approx }) => [kind, name, value, unit, approx]);
}
