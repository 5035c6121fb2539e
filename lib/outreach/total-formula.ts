import { figureText } from './figure-text';
import type { Total } from './totals';

const MOST_TERMS = 12;
/** Told of a sum of more terms than that. */
const FIRST_TERMS = 6;
const MOST_RUNS = 12;

/** 300余（I3）＋200（I4）＝500余份; a long one as 300余（I3）＋…＋200（I90）（共89项）＝9000余份. */
export function formulaOf({ addends, unit, surface }: Omit<Total, 'formula'>): string {
  if (addends.length <= MOST_TERMS) return `${termsOf(addends, unit).join('＋')}＝${surface}`;
  const first = termsOf(addends.slice(0, FIRST_TERMS), unit).join('＋');
  const last = termsOf(addends.slice(-1), unit).join('');
  return `${first}＋…＋${last}（共${addends.length}项）＝${surface}`;
}

/** Whether the formula leaves terms out. */
export function isShortened({ addends, rows }: Total): boolean {
  return addends.length > 0 ? addends.length > MOST_TERMS : runsOf(rows).length > MOST_RUNS;
}

/** The formula with every term, or every row where rows were counted. */
export function fullFormula(total: Total): string {
  const { addends, unit, surface, rows } = total;
  if (addends.length > 0) return `${termsOf(addends, unit).join('＋')}＝${surface}`;
  return `表中第${runsOf(rows).join('、')}行，每行一场，共${surface}`;
}

/** Rows of a sheet, from 1, runs of them together: 2至40、42; of very many runs the first and how many rows there are. */
export function rowsText(rows: readonly number[]): string {
  const runs = runsOf(rows);
  if (runs.length <= MOST_RUNS) return runs.join('、');
  return `${runs.slice(0, FIRST_TERMS).join('、')}、…、${runs.at(-1)}（共${rows.length}行）`;
}

function termsOf(addends: Total['addends'], unit: string): string[] {
  const mixed = addends.some((addend) => addend.unit !== unit);
  return addends.map(
    ({ value, approx, cell, ...own }) => `${figureText(value, mixed ? own.unit : '', approx)}（${cell}）`,
  );
}

/** Rows in ascending order as 2至40 and 42; two that follow each other stay apart. */
function runsOf(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.flatMap(({ first, last }) => {
    if (last - first > 1) return `${first}至${last}`;
    return last > first ? [`${first}`, `${last}`] : `${first}`;
  });
}
