import { isFinished } from '../read-line';
import type { Page } from './furniture';
import type { PageLine } from './page-lines';

/** The stretch in which most lines of a page stand. In points. */
interface Column {
  readonly left: number;
  readonly right: number;
  /** True when lines at the left edge and lines set in by two characters are both usual: an indent begins a paragraph. */
  readonly indented: boolean;
}

/** An indent is set in by so many widths of a character. */
const INDENT = 1.5;
/** A line that goes on below leaves at most so much room: a figure or a Latin word that would not be cut. */
const ROOM = 3.5;

/**
 * The text of pages, a paragraph a line, as far as the print shows it: a line that is full to the right goes on in the
 * next one that is not set in. Indents become two wide spaces, so that the parser of drafts judges the rest.
 */
export function joinPages(pages: readonly Page[]): string {
  const all = columnOf(pages.flatMap(({ lines }) => lines));
  const paragraphs: string[] = [];
  let last: { readonly line: PageLine; readonly column: Column } | null = null;
  for (const { lines } of pages) {
    const column = columnLike(all, columnOf(lines));
    for (const line of lines) {
      const before = paragraphs.at(-1);
      if (last && before !== undefined && goesOn(before, last, line, column))
        paragraphs[paragraphs.length - 1] = `${before}${seam(before, line.text)}${line.text}`;
      else paragraphs.push(isSetIn(line, column) ? `　　${line.text}` : line.text);
      last = { line, column };
    }
  }
  return paragraphs.join('\n');
}

function goesOn(
  text: string,
  { line: last, column: lastColumn }: { readonly line: PageLine; readonly column: Column },
  next: PageLine,
  column: Column,
): boolean {
  const isRow = last.text.includes('\t') || next.text.includes('\t');
  if (isRow || isSetIn(next, column) || Math.abs(next.size - last.size) > last.size * 0.1) return false;
  if (last.end < lastColumn.right - last.size * ROOM) return false;
  return !isFinished(text) || (column.indented && last.end >= lastColumn.right - last.size * 1.2);
}

function isSetIn(line: PageLine, { left }: Column): boolean {
  return line.x - left >= line.size * INDENT;
}

/** Words in Latin letters are parted by the line's end. */
function seam(before: string, after: string): string {
  return /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}

function columnOf(lines: readonly PageLine[]): Column {
  const size = lines.map((line) => line.size).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  const usual = Math.max(2, lines.length * 0.15);
  const near = (values: readonly number[], at: number) =>
    values.filter((value) => Math.abs(value - at) <= size / 2).length;
  const starts = lines.map(({ x }) => x).sort((a, b) => a - b);
  const ends = lines.map(({ end }) => end).sort((a, b) => b - a);
  const left = starts.find((x) => near(starts, x) >= usual) ?? starts[0] ?? 0;
  const right = ends.find((end) => ends.filter((other) => end - other >= 0 && end - other <= size).length >= usual);
  const setIn = starts.filter((x) => x - left >= size * INDENT && x - left <= size * 2.6).length;
  return { left, right: right ?? ends[0] ?? 0, indented: setIn >= 2 && near(starts, left) >= 2 };
}

/** A page of few or only indented lines is measured by the whole document. */
function columnLike(all: Column, own: Column): Column {
  const moved = own.left - all.left;
  // Facing pages are moved to the side whole.
  return Math.abs(own.right - all.right - moved) < 2 ? { ...own, indented: all.indented } : all;
}
