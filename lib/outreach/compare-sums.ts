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
  return sums.flatMap(({ row, amounts }) =>
    amounts.flatMap((said): Doubt[] => {
      const column = columns.get(columnOf(said.cell));
      if (!column?.every((counted) => isSame(counted, said))) return [];
      const above = bounds.filter((bound) => bound < row);
      const next = bounds.find((bound) => bound > row) ?? Infinity;
      const since = (bound: number) => column.between(bound, row);
      const all = column.between(0, Infinity);
      const likely = [since(above.at(-1) ?? 0), since(0), column.between(row, next)].find(({ length }) => length > 0);
      if (!likely) return [];
      const isTold = [0, ...above].some((bound) => sumOf(since(bound)) === said.value);
      if (isTold || sumOf(all) === said.value || sumOf(column.between(row, next)) === said.value) return [];
      return [{ cell: said.cell, text: doubtText(said, likely, likely.length === all.length) }];
    }),
  );
}

function doubtText(said: Amount, rows: readonly Amount[], isWhole: boolean): string {
  const written = figureText(said.value, said.unit, said.approx);
  const added = figureText(sumOf(rows), said.unit, approxOf(rows.map(({ approx }) => approx)));
  const which = isWhole ? '各行' : `第${rowsText([...new Set(rows.map(rowOf))])}行`;
  return `表中${isWhole ? '合计' : '小计'}“${written}”，${which}相加是${added}，请核对`;
}

interface SummedColumn {
  readonly every: (test: (amount: Amount) => boolean) => boolean;
  /** Its figures below the first row and above the second. */
  readonly between: (after: number, before: number) => readonly Amount[];
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
    [...columns].map(([letters, amounts]): [string, SummedColumn] => {
      const sorted = amounts.sort((a, b) => rowOf(a) - rowOf(b));
      const between = (after: number, before: number) =>
        sorted.slice(
          firstAt(sorted, (row) => row > after),
          firstAt(sorted, (row) => row >= before),
        );
      return [letters, { every: (test) => sorted.every(test), between }];
    }),
  );
}

/** Index of the first whose row passes; rows ascend, so all later ones do. */
function firstAt(sorted: readonly Amount[], passes: (row: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const amount = sorted[middle];
    if (amount && !passes(rowOf(amount))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumOf(amounts: readonly Amount[]): number {
  return Number(amounts.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
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
