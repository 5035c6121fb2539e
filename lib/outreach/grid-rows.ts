import type { ColumnKind } from './columns';
import type { Duplicate } from './duplicates';
import type { OutreachEvent } from './event';
import type { Mending } from './mending';
import { readDay } from './read-day';
import type { Doubt, UnreadRow } from './read-events';
import { isOfColumn } from './remedies';
import { address, type Cell, placeOfAddress, type Sheet } from './sheet';

/** A line of a table below its header, with what is known of it. */
export interface GridRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The event that begins in this line. */
  readonly event: OutreachEvent | null;
  /** In Chinese: why it was not counted; null where it was. */
  readonly unread: string | null;
  readonly duplicate: Duplicate | null;
  /** Columns, from 0, of cells with a doubt. */
  readonly doubts: ReadonlySet<number>;
  readonly isMended: boolean;
}

export interface GridReading {
  readonly events: readonly OutreachEvent[];
  readonly unread: readonly UnreadRow[];
  readonly doubts: readonly Doubt[];
  readonly wrongSums: readonly Doubt[];
  readonly duplicates: readonly Duplicate[];
}

/** doubtful: a cell was not understood; unread: not counted; duplicate: perhaps there twice; mended: changed by the user. */
export type GridShow = 'all' | 'doubtful' | 'unread' | 'duplicate' | 'mended';

export interface GridFilter {
  /** Words that some cell holds, in any case of letters; empty for any row. */
  readonly words: string;
  /** Name of the occasion; empty for any. */
  readonly occasion: string;
  readonly show: GridShow;
}

export const NO_FILTER: GridFilter = { words: '', occasion: '', show: 'all' };

/** The lines below the header, in order. Without a reading, which takes its time, nothing is known of them yet. */
export function gridRows(
  { rows }: Sheet,
  headerRows: number,
  mending: Mending,
  reading: GridReading | null,
): readonly GridRow[] {
  const events = new Map(reading?.events.map((event) => [event.row, event]));
  const unread = new Map(reading?.unread.map(({ row, reason }) => [row, reason]));
  const duplicates = new Map(reading?.duplicates.flatMap((one) => one.rows.map((row) => [row, one] as const)));
  const doubts = new Map<number, Set<number>>();
  for (const doubt of [...(reading?.doubts ?? []), ...(reading?.wrongSums ?? [])]) {
    if (isOfColumn(doubt)) continue;
    const { row, column } = placeOfAddress(doubt.cell);
    const columns = doubts.get(row) ?? new Set<number>();
    doubts.set(row, columns.add(column));
  }
  const mended = new Set(Object.keys(mending).map((cell) => placeOfAddress(cell).row));
  return rows.slice(headerRows).map((cells, index): GridRow => {
    const at = headerRows + index;
    return {
      row: at + 1,
      cells,
      event: events.get(at + 1) ?? null,
      unread: unread.get(at + 1) ?? null,
      duplicate: duplicates.get(at + 1) ?? null,
      doubts: doubts.get(at) ?? NONE,
      isMended: mended.has(at),
    };
  });
}

const NONE: ReadonlySet<number> = new Set();

export function filteredRows(rows: readonly GridRow[], { words, occasion, show }: GridFilter): readonly GridRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter(
    (row) =>
      isShown(row, show) &&
      (occasion === '' || row.event?.occasion?.name === occasion) &&
      (wanted === '' || row.cells.some(({ text }) => text.toLowerCase().includes(wanted))),
  );
}

function isShown({ doubts, unread, duplicate, isMended }: GridRow, show: GridShow): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'doubtful':
      return doubts.size > 0;
    case 'unread':
      return unread !== null;
    case 'duplicate':
      return duplicate !== null;
    case 'mended':
      return isMended;
  }
}

/** What a column is put in order by: days by the calendar, figures by size, words by their sound. Empty cells go last. */
export function sortKey(
  { cells, event }: GridRow,
  column: number,
  kind: ColumnKind | undefined,
): string | number | null {
  const text = cells[column]?.text ?? '';
  if (text === '') return null;
  const day = kind === 'date' ? (event?.day ?? readDay(text)) : null;
  if (day) return day.start.replace(/^-/, '0000');
  const figure = /^[约近]?([\d,]+(?:\.\d+)?)(万)?/.exec(text);
  if (!figure) return text;
  return Number(figure[1]?.replaceAll(',', '')) * (figure[2] ? 10_000 : 1);
}

const SOUND = new Intl.Collator('zh-CN');

/** Figures before words. */
export function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : SOUND.compare(a, b);
}

/** Doubts of the same words about one column as one: a column without a unit has them in every row. */
export interface DoubtGroup {
  readonly text: string;
  readonly cells: readonly string[];
}

export function groupedDoubts(doubts: readonly Doubt[]): readonly DoubtGroup[] {
  const groups = new Map<string, { text: string; cells: string[] }>();
  for (const { cell, text } of doubts) {
    const key = `${cell.replace(/\d+$/, '')} ${text}`;
    const group = groups.get(key) ?? { text, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The occasions of the events with how many there are of each, the most frequent first. */
export function occasionCounts(events: readonly OutreachEvent[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { occasion } of events) if (occasion) counts.set(occasion.name, (counts.get(occasion.name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The cell of a row and column as the grid names it. */
export function cellName(row: number, column: number): string {
  return address(row - 1, column);
}
