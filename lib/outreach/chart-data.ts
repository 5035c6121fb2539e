import type { Total } from './totals';

export interface Bar {
  readonly label: string;
  /** A second line under the label: the year where one begins. */
  readonly under: string;
  readonly value: number;
  /** The value as it is written: 300余份. */
  readonly surface: string;
  /** What it is stacked of, one value for each of the chart's series; empty for a plain bar. */
  readonly parts: readonly number[];
}

/** Bars that share an axis, and so one unit. */
export interface BarPanel {
  /** What is counted, in what unit, and how much of it there is: 受众 共1200人次; empty where the chart's title says it. */
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface OutreachChart {
  readonly title: string;
  /** Columns side by side, or rows one under the other. */
  readonly shape: 'columns' | 'rows';
  /** What the colours stand for, at most six, the rest last; empty where there is one colour. */
  readonly series: readonly { readonly name: string; readonly surface: string }[];
  readonly panels: readonly BarPanel[];
  /** In Chinese: how it was counted. */
  readonly basis: readonly string[];
}

/** In Chinese: what marks of approximation mean; nothing where there are none. */
export function approximationNotes(totals: readonly Pick<Total, 'approx'>[]): string[] {
  return totals.some(({ approx }) => approx !== null) ? ['带“余”“约”等的是约数，按表中所填'] : [];
}
