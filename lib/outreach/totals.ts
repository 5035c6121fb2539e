import type { Approx } from '@/lib/facts/fact';
import { type Amount, type AmountKind, hasOwn, type OutreachEvent } from './event';
import { figureText } from './figure-text';
import { itemOf } from './items.data';
import { isMediaRow } from './new-media';
import { formulaOf, rowsText } from './total-formula';

/** A sum over events; one of one unit alone, unless it is the sum of printed matter. */
export interface Total {
  readonly kind: AmountKind | 'events';
  readonly name: string;
  readonly verb: string | null;
  /** 份/册 where papers and books are summed and the text says so. */
  readonly unit: string;
  readonly value: number;
  readonly approx: Approx | null;
  readonly surface: string;
  /** 300余（I3）＋200（I4）＝500余份; of a long one the first terms and how many there are (`fullFormula` gives all). */
  readonly formula: string;
  readonly addends: readonly Amount[];
  /** Lines of the sheet it comes from, from 1. */
  readonly rows: readonly number[];
}

const sums = new WeakMap<readonly OutreachEvent[], readonly Total[]>();

/** Sums by name and unit, in the order in which they first appear. 人 and 人次, 份 and 册 stay apart. */
export function totalsOf(events: readonly OutreachEvent[]): readonly Total[] {
  // The totals, the pictures and the text ask for those of the same thousands of rows.
  const known = sums.get(events) ?? summedUp(events);
  sums.set(events, known);
  return known;
}

function summedUp(events: readonly OutreachEvent[]): Total[] {
  const groups = new Map<string, { amount: Amount; row: number }[]>();
  for (const { amounts, row } of inRowOrder(events)) {
    for (const amount of amounts) {
      const key = `${amount.kind}\n${amount.name}\n${amount.unit}`;
      const group = groups.get(key);
      if (group) group.push({ amount, row });
      else groups.set(key, [{ amount, row }]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [summed(group, first.amount.kind, first.amount.name, first.amount.unit)] : [];
  });
}

/** All printed matter as one sum: in 份, in 册, or in 份（册） where both are among it; null when there are not two kinds. */
export function printedTotal(events: readonly OutreachEvent[]): Total | null {
  const group = inRowOrder(events).flatMap(({ amounts, row }) =>
    amounts.filter(isPrinted).map((amount) => ({ amount, row })),
  );
  const names = new Set(group.map(({ amount }) => `${amount.name}${amount.unit}`));
  if (names.size < 2) return null;
  const papers = group.some(({ amount }) => amount.unit === '份');
  const books = group.some(({ amount }) => /[册本]/.test(amount.unit));
  return summed(group, 'item', '各类宣传资料', papers && books ? '份/册' : papers ? '份' : '册');
}

/** Printed matter that is handed out and counted by the piece. */
export function isPrinted({ kind, name, unit, verb }: Amount): boolean {
  return (
    kind === 'item' &&
    /^(?:份|册|本|份\/册)$/.test(unit) &&
    (verb ?? '发放') !== '张贴' &&
    itemOf(name)?.printed === true
  );
}

/**
 * How many events there are; null unless every row is one, or every row says how many it stands for. Rows of new media
 * alone are none and are left out.
 * @param rowsCount false for some events of a table whose other rows say how many they stand for: then none is one by
 * itself
 */
export function eventsTotal(all: readonly OutreachEvent[], rowsCount = true): Total | null {
  const events = all.filter((event) => saysSessions(event) || !isMediaRow(event));
  const ordered = inRowOrder(events);
  if (events.some(saysSessions)) {
    if (!events.every(saysSessions)) return null;
    const sessions = ordered.flatMap(({ amounts, row }) =>
      amounts.filter(isSessions).map((amount) => ({ amount, row })),
    );
    return summed(sessions, 'events', '活动', '场次');
  }
  if (events.length === 0 || !rowsCount || !events.every((event) => !event.noSession && hasOwn(event))) return null;
  const rows = ordered.map(({ row }) => row);
  const surface = figureText(events.length, '场次', null);
  return {
    kind: 'events',
    name: '活动',
    verb: '开展',
    unit: '场次',
    value: events.length,
    approx: null,
    surface,
    formula: `表中第${rowsText(rows)}行，每行一场，共${surface}`,
    addends: [],
    rows,
  };
}

/** Whether a row says itself how many events it stands for. */
export function saysSessions({ amounts }: OutreachEvent): boolean {
  return amounts.some(isSessions);
}

function isSessions({ kind }: Amount): boolean {
  return kind === 'sessions';
}

function summed(
  group: readonly { readonly amount: Amount; readonly row: number }[],
  kind: Total['kind'],
  name: string,
  unit: string,
): Total {
  const addends = group.map(({ amount }) => amount);
  // Fractions of 万 must not leave the traces of binary numbers.
  const value = Number(addends.reduce((sum, addend) => sum + addend.value, 0).toPrecision(12));
  const approx = approxOf(addends.map((addend) => addend.approx));
  const surface = figureText(value, unit, approx);
  const verb = addends.find((addend) => addend.verb)?.verb ?? null;
  const rows = [...new Set(group.map(({ row }) => row))];
  const total = { kind, name, verb, unit, value, approx, surface, addends, rows };
  return { ...total, formula: formulaOf(total) };
}

/** 余 stays when any addend has it; beside an addend that is a little less, only 约 is true. */
export function approxOf(marks: readonly (Approx | null)[]): Approx | null {
  const said = new Set(marks.filter((mark) => mark !== null).map((mark) => (mark === '多' ? '余' : mark)));
  if (said.size === 0) return null;
  if (said.size === 1) return [...said][0] ?? null;
  if (said.has('近') || said.has('以下')) return '约';
  return said.has('余') ? '余' : '约';
}

function inRowOrder(events: readonly OutreachEvent[]): OutreachEvent[] {
  return [...events].sort((a, b) => a.row - b.row);
}
