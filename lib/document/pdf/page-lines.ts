import { withoutRadicals } from './radicals';

/** A piece of text as a page draws it; lengths in points, `y` down from the page's top. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
}

/** One printed line: `x` to `end` from left to right. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Wider gaps part the cells of a table, narrower ones words. In widths of a character. */
const CELL_GAP = 2.2;
const WIDE_GAP = 0.8;
const WORD_GAP = 0.2;

const HAN = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’]';

/** The runs of a page as lines, from top to bottom. */
export function pageLines(runs: readonly Run[]): PageLine[] {
  const rows: [Run, ...Run[]][] = [];
  const written = runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  for (const run of written) {
    const row = rows.at(-1);
    if (row && run.y - row[0].y < Math.max(row[0].size, run.size) / 2) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly [Run, ...Run[]]): PageLine {
  const [first, ...rest] = [...row].sort((a, b) => a.x - b.x) as [Run, ...Run[]];
  const size = Math.max(...row.map((run) => run.size));
  let text = closed(first.text);
  let end = first.x + first.width;
  let last = first;
  for (const run of rest) {
    // Some programs print a letter twice to make it bold.
    const isTwin = run.text === last.text && run.x - last.x < size * 0.3;
    if (isTwin) continue;
    const next = closed(run.text);
    text += between(text, next, (run.x - end) / size) + next;
    end = Math.max(end, run.x + run.width);
    last = run;
  }
  return { text: withoutRadicals(text).trim(), x: first.x, end, y: first.y, size };
}

function between(before: string, after: string, gap: number): string {
  if (gap >= CELL_GAP) return '\t';
  if (gap >= WIDE_GAP) return ' ';
  return gap >= WORD_GAP && /[!-~]$/.test(before) && /^[!-~]/.test(after) ? ' ' : '';
}

const SPACED = new RegExp(`(?<=${HAN}) +(?=${HAN})`, 'g');
const PAIR = new RegExp(`(?<=${HAN}) *(?=${HAN})`, 'g');

/** Letters set apart (法 治 政 府) close up; a space here and there was typed and stays. */
function closed(text: string): string {
  const spaced = text.match(SPACED)?.length ?? 0;
  if (spaced === 0) return text;
  return spaced > (text.match(PAIR)?.length ?? 0) / 2 ? text.replace(SPACED, '') : text;
}
