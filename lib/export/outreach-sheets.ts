import type { ColumnMapping } from '@/lib/outreach/columns';
import { type CountedCell, countedColumns } from '@/lib/outreach/counted-columns';
import { GROUPING_LABELS, GROUPINGS, groupTotals } from '@/lib/outreach/group-totals';
import type { Doubt, EventsReading } from '@/lib/outreach/read-events';
import { rowsText } from '@/lib/outreach/total-formula';
import { eventsTotal, printedTotal, type Total, totalsOf } from '@/lib/outreach/totals';

/** What the export is made of: a table as it was read, with where its own sums are wrong. */
export interface CountedReading extends EventsReading {
  readonly wrongSums: readonly Doubt[];
}

export interface OutreachSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CountedCell[])[];
  /** In characters of Latin text. */
  readonly widths: readonly number[];
}

/** 活动明细 as it was counted, 合计 with formulas and rows, and 待核 where there is anything to look at. */
export function outreachSheets(reading: CountedReading, mapping: ColumnMapping): OutreachSheet[] {
  const open = openRows(reading);
  return [
    detailSheet(reading, mapping),
    totalsSheet(reading),
    ...(open.length > 0
      ? [{ name: '待核', head: ['类别', '位置', '原表内容', '说明'], rows: open, widths: [18, 12, 60, 60] }]
      : []),
  ];
}

function detailSheet({ events }: CountedReading, mapping: ColumnMapping): OutreachSheet {
  const columns = countedColumns(events, mapping);
  const head = columns.map(({ header }) => header);
  return {
    name: '活动明细',
    head,
    rows: events.map((event) => columns.map(({ cellOf }) => cellOf(event))),
    widths: head.map((header, at) => (at === 0 ? 10 : Math.max(14, header.length * 2 + 2))),
  };
}

function totalsSheet({ events }: CountedReading): OutreachSheet {
  const whole = [eventsTotal(events), printedTotal(events), ...totalsOf(events)].filter((total) => total !== null);
  const groups = GROUPINGS.flatMap((by) =>
    groupTotals(events, by).groups.flatMap(({ label, events: count, totals }) =>
      [...(count ? [count] : []), ...totals].map((total) => totalRow(GROUPING_LABELS[by], label, total)),
    ),
  );
  return {
    name: '合计',
    head: ['分组', '组别', '项目', '合计', '数值', '单位', '算式', '来源行'],
    rows: [...whole.map((total) => totalRow('全部', '', total)), ...groups],
    widths: [14, 30, 22, 18, 12, 10, 60, 24],
  };
}

function totalRow(grouping: string, group: string, total: Total): CountedCell[] {
  const { name, surface, value, unit, formula, rows } = total;
  return [grouping, group, name, surface, value, unit, formula, rowsText(rows)];
}

function openRows({ unread, doubts, wrongSums }: CountedReading): CountedCell[][] {
  return [
    ...unread.map(({ row, text, reason }) => ['没有计入的行', `第${row}行`, text, reason]),
    ...wrongSums.map(({ cell, text }) => ['表中合计不符', cell, '', text]),
    ...doubts.map(({ cell, text }) => ['读法待核', cell, '', text]),
  ];
}
