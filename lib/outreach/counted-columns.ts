import { dayParts } from '@/lib/facts/day-value';
import { COLUMN_LABELS, type Column, type ColumnKind, type ColumnMapping } from './columns';
import type { DataKind } from './data-kind';
import { dayText } from './day-text';
import type { Amount, AmountKind, EventDay, OutreachEvent } from './event';
import { figureText } from './figure-text';
import { readHeader } from './headers';
import { kindOf } from './kinds';
import { placeOfAddress } from './sheet';
import { rowsHeader, writtenHeader } from './told-header';

/** What a cell of an exported table holds: words, a number, a day, or nothing. */
export type CountedCell = string | number | Date | null;

/** A column of events as they were counted. */
export interface CountedColumn {
  readonly header: string;
  readonly cellOf: (event: OutreachEvent) => CountedCell;
}

/** Columns that read back as the same events: one for each of their words, and one for all that is counted alike. */
export function countedColumns(events: readonly OutreachEvent[], mapping: ColumnMapping): CountedColumn[] {
  const dataKind = kindOf(mapping);
  const words: readonly (readonly [ColumnKind, CountedColumn['cellOf']])[] = [
    ['date', ({ day }) => day && dayCell(day)],
    ['occasion', ({ occasion }) => occasion?.name ?? null],
    ['theme', ({ theme }) => theme?.text ?? null],
    ['place', ({ place }) => place?.text ?? null],
    ['host', ({ host }) => host?.text ?? null],
    ['coHost', ({ coHosts }) => joined(coHosts)],
    ['audience', ({ audience }) => audience?.text ?? null],
    ['form', ({ forms }) => joined(forms)],
  ];
  const remark: CountedColumn['cellOf'] = ({ remark }) => remark?.text ?? null;
  const written = ([kind, cellOf]: readonly [ColumnKind, CountedColumn['cellOf']]): CountedColumn[] => {
    if (!events.some((event) => cellOf(event) !== null)) return [];
    const label = COLUMN_LABELS[kind];
    return [
      { header: readHeader(label, dataKind)?.kind === kind ? label : writtenHeader(kind, label, null, ''), cellOf },
    ];
  };
  return [
    { header: rowsHeader(dataKind.label), cellOf: ({ row }) => row },
    ...words.flatMap(written),
    ...amountColumns(events, mapping, dataKind),
    ...written(['remark', remark]),
  ];
}

function amountColumns(
  events: readonly OutreachEvent[],
  { columns: given }: ColumnMapping,
  dataKind: DataKind,
): CountedColumn[] {
  const columns = new Map<string, { first: Amount; source: Column; byEvent: Map<OutreachEvent, Amount[]> }>();
  for (const event of events) {
    for (const amount of event.amounts) {
      const source = given[placeOfAddress(amount.cell).column];
      if (!source) continue;
      const key = keyOf(amount);
      const column = columns.get(key) ?? { first: amount, source, byEvent: new Map<OutreachEvent, Amount[]>() };
      columns.set(key, column);
      const own = column.byEvent.get(event);
      if (own) own.push(amount);
      else column.byEvent.set(event, [amount]);
    }
  }
  return [...columns.values()].map(({ first, source, byEvent }) => ({
    header: amountHeader(first, source, dataKind),
    cellOf: (event) => amountsCell(byEvent.get(event) ?? []),
  }));
}

function keyOf({ kind, name, verb, unit, thing }: Amount): string {
  return JSON.stringify([kind, name, verb, unit, thing]);
}

/** As people write it where that reads back the same; else one that says itself what it counts. */
function amountHeader(amount: Amount, source: Column, dataKind: DataKind): string {
  const { kind, name, verb, unit, thing } = amount;
  if (kind === 'sessions') return COLUMN_LABELS.sessions;
  const own = thing === undefined ? [] : [source.header];
  const usual = [...(verb && !name.startsWith(verb) ? [`${verb}${name}`] : []), name].map(
    (words) => `${words}（${unit}）`,
  );
  return (
    [...own, ...usual].find((header) => readsAs(header, amount, dataKind)) ??
    writtenHeader(amountColumn(thing, kind), name, verb, unit)
  );
}

function readsAs(header: string, { kind, name, verb, unit, thing }: Amount, dataKind: DataKind): boolean {
  const read = readHeader(header, dataKind, true);
  return (
    read?.kind === amountColumn(thing, kind) &&
    read.name === name &&
    read.verb === verb &&
    read.unit === unit &&
    read.thing === thing
  );
}

/** Persons whom the table's kind knows stand in a column of things, and are known by their unit. */
function amountColumn(thing: string | undefined, kind: AmountKind): ColumnKind {
  return thing === undefined ? kind : 'item';
}

function amountsCell(amounts: readonly Amount[]): CountedCell {
  const [first, ...more] = amounts;
  if (!first) return null;
  if (more.length === 0 && first.approx === null) return first.value;
  // Several of one kind in a row keep their unit, so that each is a figure of its own.
  return amounts.map(({ value, unit, approx }) => figureText(value, more.length > 0 ? unit : '', approx)).join('、');
}

/** A whole day as a day; a month, a range or a day without its year in words. */
function dayCell(day: EventDay): CountedCell {
  const { year, month, day: date } = dayParts(day.start);
  if (day.end || year === undefined || month === undefined || date === undefined) return dayText(day, true);
  return new Date(Date.UTC(year, month - 1, date));
}

function joined(cited: readonly { readonly text: string }[]): CountedCell {
  return cited.length > 0 ? cited.map(({ text }) => text).join('、') : null;
}
