import type { Amount, OutreachEvent } from './event';
import { figureText } from './figure-text';
import type { Doubt } from './read-events';
import { rowsText } from './total-formula';
import { approxOf } from './totals';

/**
 * Where a 合计 or 小计 of the table is not what its rows add up to. A sum row may stand for the rows since any sum row
 * above it (小计 within 小计), for all, or for those below it down to the next one; it is doubted when it is none of these.
 */
export function compareSums(events: readonly OutreachEvent[], sums: readonly OutreachEvent[]): Doubt[] {
  const columns = columnsOf(events);
  const bounds = sums.map(({ row }) => row).sort((a, b) => a - b);
  return sums.flatMap(({ row, amounts }) => {
    const before = bounds.filter((bound) => bound < row);
    const next = bounds.find((bound) => bound > row) ?? Infinity;
    return amounts.flatMap((said): Doubt[] => {
      const column = columns.get(columnOf(said.cell));
      if (!column || !isSame(column.first, said) || column.isMixed) return [];
      const [all, below] = [column.between(0, Infinity), column.between(row, next)];
      const likely = [column.between(before.at(-1) ?? 0, row), column.between(0, row), below].find(
        ({ from, to }) => from < to,
      );
      if (!likely) return [];
      if ([0, ...before].some((bound) => isEqual(column.upTo(row) - column.upTo(bound), said.value))) return [];
      if ([all, below].some((part) => isEqual(column.sumOf(part), said.value))) return [];
      const isWhole = likely.to - likely.from === all.to - all.from;
      return [{ cell: said.cell, text: doubtText(said, column.slice(likely), column.sumOf(likely), isWhole) }];
    });
  });
}

function doubtText(said: Amount, rows: readonly Amount[], sum: number, isWhole: boolean): string {
  const written = figureText(said.value, said.unit, said.approx);
  const added = figureText(sum, said.unit, approxOf(rows.map(({ approx }) => approx)));
  const which = isWhole ? '各行' : `第${rowsText([...new Set(rows.map(rowOf))])}行`;
  return `表中${isWhole ? '合计' : '小计'}“${written}”，${which}相加是${added}，请核对`;
}

/** Some figures of a column that follow one another, by their index. */
interface ColumnPart {
  readonly from: number;
  readonly to: number;
}

interface SummedColumn {
  readonly first: Amount;
  /** Whether it counts more than one thing: in a cell of several items 折页 may stand for all kinds of 折页. */
  readonly isMixed: boolean;
  /** Its figures below the first row and above the second. */
  readonly between: (after: number, before: number) => ColumnPart;
  readonly sumOf: (part: ColumnPart) => number;
  /** What its figures above a row come to. */
  readonly upTo: (row: number) => number;
  readonly slice: (part: ColumnPart) => readonly Amount[];
}

/** By the letters of the column. */
function columnsOf(events: readonly OutreachEvent[]): Map<string, SummedColumn> {
  const columns = new Map<string, Amount[]>();
  for (const amount of events.flatMap(({ amounts }) => amounts)) {
    const column = columns.get(columnOf(amount.cell));
    if (column) column.push(amount);
    else columns.set(columnOf(amount.cell), [amount]);
  }
  return new Map(
    [...columns].flatMap(([letters, amounts]) => {
      const [first] = amounts;
      return first ? [[letters, summed(first, amounts)] as const] : [];
    }),
  );
}

/** A table may have a thousand sum rows: each of their parts is told without adding up again. */
function summed(first: Amount, amounts: readonly Amount[]): SummedColumn {
  const sorted = [...amounts].sort((a, b) => rowOf(a) - rowOf(b));
  const rows = sorted.map(rowOf);
  const upTo = [0];
  for (const { value } of sorted) upTo.push((upTo.at(-1) ?? 0) + value);
  const known = new Map<number, number>();
  const sumAbove = (row: number) => upTo[firstAt(rows, (one) => one >= row)] ?? 0;
  return {
    first,
    upTo: (row) => {
      const sum = known.get(row) ?? sumAbove(row);
      known.set(row, sum);
      return sum;
    },
    isMixed: sorted.some((amount) => !isSame(amount, first)),
    between: (after, before) => ({
      from: firstAt(rows, (row) => row > after),
      to: firstAt(rows, (row) => row >= before),
    }),
    sumOf: ({ from, to }) => Number(((upTo[to] ?? 0) - (upTo[from] ?? 0)).toPrecision(12)),
    slice: ({ from, to }) => sorted.slice(from, to),
  };
}

/** Index of the first row that passes; rows ascend, so all later ones do. */
function firstAt(rows: readonly number[], passes: (row: number) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(rows[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** But for the traces of binary numbers. */
function isEqual(sum: number, said: number): boolean {
  return Math.abs(sum - said) < 1e-6;
}

function isSame(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && a.name === b.name && a.unit === b.unit;
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}

function rowOf({ cell }: Amount): number {
  return Number(/\d+$/.exec(cell)?.[0]);
}
