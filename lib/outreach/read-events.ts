import { holdsFigures, isSumWord } from './cell-kind';
import type { ColumnMapping } from './columns';
import type { DataKind } from './data-kind';
import { hasOwn, type OutreachEvent, OutreachEventSchema } from './event';
import { isHeader } from './header-rows';
import { kindOf } from './kinds';
import { withRecords } from './records';
import { readRow } from './row-event';
import type { Cell, Sheet } from './sheet';
import { rateDoubts } from './stated-rates';

/** A row that was not counted, with the reason in Chinese. `row` counts from 1. */
export interface UnreadRow {
  readonly row: number;
  readonly text: string;
  readonly reason: string;
}

/** A cell of a counted row that was not understood or only by a rule, in Chinese. */
export interface Doubt {
  readonly cell: string;
  readonly text: string;
}

export interface EventsReading {
  readonly events: readonly OutreachEvent[];
  readonly unread: readonly UnreadRow[];
  readonly doubts: readonly Doubt[];
  /** 合计 and 小计 rows read like an event, to be compared with the totals. */
  readonly sums: readonly OutreachEvent[];
}

const FOOT = /^(?:填表|制表|审核|负责人|联系|填报|统计人|单位[（(]?盖章|备?注[:：]|说明[:：]|附[:：])/;
const GROUP_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;
const SUM = '合计行，不重复计入';
const TOLD_AFTER = 200;
/** By these a row is an event of its own. */
const OWN = ['date', 'occasion', 'theme', 'place'] as const;

/**
 * Rows → events. Every row that is not empty is either an event, part of the one above it, or listed as unread.
 * @param year only events of this year count; null for any
 * @param onRow told how many rows are read, now and then
 */
export function readEvents(
  { rows }: Sheet,
  { headerRows, columns, ...mapping }: ColumnMapping,
  year: number | null,
  onRow: (done: number) => void = () => {},
): EventsReading {
  const dataKind = kindOf(mapping);
  const events: OutreachEvent[] = [];
  const unread: UnreadRow[] = [];
  const doubts: Doubt[] = [];
  const sums: OutreachEvent[] = [];
  // A row below one that was left out goes on with that.
  let leftOut: string | null = null;
  for (const [at, row] of rows.entries()) {
    if (at % TOLD_AFTER === 0) onRow(at);
    const own = row.filter(({ text, copy }) => text !== '' && !copy);
    if (at < headerRows || own.length === 0) continue;
    const leaveOut = (reason: string) => unread.push({ row: at + 1, text: lineOf(row), reason });
    const apart = notAnEvent(row, own, dataKind);
    if (apart !== null) {
      if (apart === SUM) sums.push(readRow(row, at, columns, mapping.year).event);
      leaveOut(apart);
      continue;
    }
    const { event, doubts: found } = readRow(row, at, columns, mapping.year);
    const isOwn = columns.some(({ kind }, index) => isKept(kind) && !row[index]?.copy && row[index]?.text);
    const above = events.at(-1);
    const goesOn = !isOwn && (event.amounts.length > 0 || hasOwn(event));
    if (goesOn && leftOut !== null) leaveOut(leftOut);
    else if (goesOn && above && hasOwn(above)) {
      events[events.length - 1] = { ...above, amounts: [...above.amounts, ...event.amounts] };
      doubts.push(...found);
    } else {
      leftOut = reasonAgainst(event, year);
      if (leftOut !== null) leaveOut(leftOut);
      else {
        events.push(OutreachEventSchema.parse(event));
        doubts.push(...found);
      }
    }
  }
  doubts.push(...rateDoubts(rows, columns, [...events, ...sums], dataKind));
  return { events: withRecords(events, dataKind, columns), unread, doubts, sums };
}

function notAnEvent(row: readonly Cell[], own: readonly Cell[], kind: DataKind): string | null {
  if (row.some(({ text }) => isSumWord(text))) return SUM;
  if (FOOT.test(own[0]?.text.replace(/\s/g, '') ?? '')) return '表尾说明，不是活动';
  if (isGroupTitle(row, own)) return '分组标题，不是活动';
  return isHeader(
    row.map(({ text }) => text),
    [kind],
  )
    ? '重复的表头'
    : null;
}

/** 一、柳堤街道 over its rows: one text merged over most columns, or numbered and alone. */
function isGroupTitle(row: readonly Cell[], own: readonly Cell[]): boolean {
  const [title] = own;
  if (own.length !== 1 || !title || row.length < 3 || holdsFigures(title.text.replace(GROUP_NUMBER, ''))) return false;
  const copies = row.filter(({ text, copy }) => copy && text === title.text).length;
  return copies + 1 > row.length / 2 || (GROUP_NUMBER.test(title.text) && row.every(({ copy }) => !copy));
}

function isKept(kind: string): boolean {
  return OWN.some((own) => own === kind);
}

function reasonAgainst(event: OutreachEvent, year: number | null): string | null {
  if (!hasOwn(event) && event.amounts.length === 0) return '没有认出日期、主题、地点或数量';
  const own = Number(/^\d{4}/.exec(event.day?.start ?? '')?.[0] ?? year);
  return year !== null && own !== year ? `日期是${own}年，不在${year}年内，没有计入` : null;
}

function lineOf(row: readonly Cell[]): string {
  return row
    .filter(({ text, copy }) => text !== '' && !copy)
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join(' ');
}
