import type { Span } from '@/lib/text/span';
import { type Counted, countedIn } from './counted';
import type { CountedRow, CountedTable } from './counted-table';
import { type Scope, scopedSentences, WHOLE } from './table-scope';
import { thingsOf } from './table-things';

/** A figure of a paragraph that the user's table counts differently. Offsets are those of the paragraph. */
export interface TableDifference extends Span {
  /** 折页 */
  readonly what: string;
  /** As written in the paragraph. */
  readonly shown: string;
  /** 780份 */
  readonly counted: string;
  /** 300（D2）＋480（D3） */
  readonly formula: string;
  /** D2, D3; 第5行 where the row itself is what is counted. */
  readonly cells: readonly string[];
  /** Which rows: 全表, “国家宪法日”. */
  readonly scope: string;
  /** The sentence says plainly what it counts, and both figures are exact: then `fixed` may take its place. */
  readonly fixed: string | null;
  /** False where the sentence only seems to speak of those rows. */
  readonly sure: boolean;
}

/**
 * The figures of a paragraph that no reading of the table comes to. A figure of something else, of a part, of another
 * year or of rows the table does not have is left alone.
 */
export function tableDifferences(text: string, table: CountedTable, reportYear: number | null): TableDifference[] {
  if (table.rows.length === 0 || !/\d|[０-９]/.test(text)) return [];
  return scopedSentences(text, table, reportYear).flatMap(({ start, end, scope }) =>
    countedIn(text, start, end).flatMap((figure) => differenceOf(figure, scope, table, text) ?? []),
  );
}

/** 近, 约 and the like stand before a figure and are told with it. */
const MARK = /(?:近|接近|大?约|超过?|逾|至少|不足|不到)$/;

function differenceOf(figure: Counted, scope: Scope, table: CountedTable, text: string): TableDifference | null {
  if (/其中[^。；]*$/.test(text.slice(Math.max(0, figure.start - 40), figure.start))) return null;
  const things = thingsOf(figure, table);
  const [thing] = things;
  const named = thing === undefined ? undefined : table.things[thing];
  if (!named) return null;
  const sums = scope.readings.flatMap((rows) => readings(rows, things));
  const [first] = sums;
  if (!first || first.cells.length === 0) return null;
  if (sums.some((sum) => sum.cells.length > 0 && agrees(figure, sum))) return null;
  // What goes on with another sentence, or names no year, may tell of one row, place or day among them.
  const isWhole = scope.own && scope.label === WHOLE;
  if (!isWhole && scope.readings.some((rows) => partsOf(rows, things).some((sum) => agrees(figure, sum)))) return null;
  const mark = figure.approx === null ? '' : (MARK.exec(text.slice(0, figure.start))?.[0] ?? '');
  const shown = mark + text.slice(figure.start, figure.end);
  const exact = figure.approx === null && !first.approx && figure.slack === 0;
  const alone = things.length === 1 && sums.every(({ value, cells }) => cells.length === 0 || value === first.value);
  const sure = scope.own && alone;
  const counted = `${numeral(first.value)}${first.approx ? '余' : ''}${figure.unit}`;
  return {
    start: figure.start,
    end: figure.end,
    what: things.length > 1 ? '各类宣传资料' : named.name,
    shown,
    counted,
    formula: formulaOf(first),
    cells: first.cells.map(({ cell }) => cell),
    scope: scope.label,
    fixed: sure && exact ? counted : null,
    sure,
  };
}

interface Sum {
  readonly value: number;
  readonly approx: boolean;
  readonly cells: readonly { readonly cell: string; readonly value: number }[];
}

/** What the rows come to: all things together, and each alone where the sentence may mean one of several. */
function readings(rows: readonly CountedRow[], things: readonly number[]): Sum[] {
  const whole = sumOf(rows, things);
  return things.length > 1 ? [whole, ...things.map((thing) => sumOf(rows, [thing]))] : [whole];
}

/** Sums of the rows of one day, place or occasion, and single rows. */
function partsOf(rows: readonly CountedRow[], things: readonly number[]): Sum[] {
  const groups = new Map<string, CountedRow[]>();
  for (const [at, row] of rows.entries()) {
    for (const key of [`row ${at}`, `day ${row.day}`, `place ${row.place}`, `occasion ${row.occasion}`]) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return [...groups.values()].map((group) => sumOf(group, things)).filter(({ cells }) => cells.length > 0);
}

function sumOf(rows: readonly CountedRow[], things: readonly number[]): Sum {
  const counts = rows.flatMap((row) => row.counts.filter(({ thing }) => things.includes(thing)));
  const value = Number(counts.reduce((sum, count) => sum + count.value, 0).toPrecision(12));
  return { value, approx: counts.some(({ approx }) => approx !== null), cells: counts };
}

/** Rounding, 余 and 近 allowed for: 700余 is 780, 3.6万 is 36120. */
function agrees({ value, approx, slack }: Counted, sum: Sum): boolean {
  if (Math.abs(value - sum.value) <= slack) return true;
  if (approx === '以上') return sum.value >= value;
  if (approx === '以下') return sum.value <= value;
  if (approx === null && !sum.approx) return false;
  const step = 10 ** Math.max(0, trailingZeros(approx === null ? sum.value : value));
  const rough = approx === null ? sum.value : value;
  const other = approx === null ? value : sum.value;
  return Math.abs(other - rough) <= Math.max(rough * 0.1, 10) || (other >= rough && other < rough + step);
}

function trailingZeros(value: number): number {
  return /0*$/.exec(String(value))?.[0].length ?? 0;
}

const MOST_TERMS = 6;

function formulaOf({ cells }: Sum): string {
  const terms = cells.slice(0, MOST_TERMS).map(({ cell, value }) => `${numeral(value)}（${cell}）`);
  return terms.join('＋') + (cells.length > MOST_TERMS ? `＋…，共${cells.length}格` : '');
}

/** GB/T 15835-2011: 万 only where nothing is lost by it. */
function numeral(value: number): string {
  return value >= 100_000 && value % 1000 === 0 ? `${value / 10_000}万` : `${value}`;
}
