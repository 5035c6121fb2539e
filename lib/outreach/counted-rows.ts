import type { CountedRow, CountedTable, CountedThing } from '@/lib/facts/counted-table';
import type { DataKind } from './data-kind';
import type { Amount, OutreachEvent } from './event';
import { thingOf } from './things';
import { eventsTotal, isPrinted } from './totals';

/** Words by which a sentence tells of persons; by the names of read-amounts. */
const PERSONS: Readonly<Record<string, readonly string[]>> = {
  咨询: ['咨询'],
  参与: ['参与', '参加'],
  受众: ['受众', '覆盖', '惠及', '受教育', '受益'],
};
const VIEWS = ['阅读', '浏览', '播放', '点击', '观看'];
const SESSIONS = ['宣传活动', '普法活动', '宣传教育活动', '教育活动', '法治宣传', '普法宣传', '法治宣传教育'];

/**
 * Events as the check compares them with a draft: plain data of numbers and cells.
 * @param dataKind where its rows are no 场次, none are counted; outreach when absent
 */
export function countedTable(events: readonly OutreachEvent[], label: string, dataKind?: DataKind): CountedTable {
  const things: CountedThing[] = [];
  const indices = new Map<string, number>();
  const indexOf = (key: string, thing: () => CountedThing): number => {
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, things.length);
    return things.push(thing()) - 1;
  };
  const total = eventsTotal(events, dataKind?.sessions);
  // Where every row is one event, the row itself counts as one.
  const isRowOne = total !== null && total.addends.length === 0;
  const session: CountedThing = { kind: 'sessions', name: '活动', unit: '场次', words: SESSIONS, printed: false };
  const sessionAt = () => indexOf('sessions', () => session);
  const rows = events.map((event): CountedRow => {
    const { day, occasion, place, amounts, row } = event;
    const counts = amounts.flatMap((amount) =>
      amount.kind === 'sessions' && total === null
        ? []
        : {
            thing:
              amount.kind === 'sessions' ? sessionAt() : indexOf(keyOf(amount), () => countedThing(amount, dataKind)),
            value: amount.value,
            approx: amount.approx,
            cell: amount.cell,
          },
    );
    const itself = isRowOne ? [{ thing: sessionAt(), value: 1, approx: null, cell: `第${row}行` }] : [];
    return {
      day: day?.start ?? null,
      end: day?.end ?? null,
      occasion: occasion ? (occasion.id ?? occasion.name) : null,
      place: place?.text ?? null,
      counts: [...counts, ...itself],
    };
  });
  return { label, things, rows };
}

function keyOf({ kind, name, unit }: Amount): string {
  return `${kind} ${name} ${unit}`;
}

function countedThing(amount: Amount, dataKind: DataKind | undefined): CountedThing {
  const { kind, name, unit } = amount;
  return { kind, name, unit, words: wordsOf(amount, dataKind), printed: isPrinted(amount) };
}

/** By the table's own words, and by those the kind of table writes in their stead. */
function wordsOf(amount: Amount, dataKind: DataKind | undefined): readonly string[] {
  const { kind, name, verb } = amount;
  const thing = dataKind && thingOf(dataKind, amount);
  const said = thing
    ? [thing.noun ?? name, ...(thing.full ? [thing.full] : [])].flatMap((noun) => [noun, thing.verb + noun])
    : [];
  if (kind === 'persons') return [...(PERSONS[name] ?? [name]), ...said].filter(isTelling);
  if (kind === 'views') return VIEWS;
  return [...new Set([name, `${verb ?? ''}${name}`, ...said])].filter(isTelling);
}

function isTelling(word: string): boolean {
  return word.length > 1;
}
