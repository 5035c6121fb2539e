import type { Span } from '@/lib/text/span';
import { ReadLine } from './read-line';
import type { Format, Snapshot } from './snapshot';

/** A line at its place. */
export interface PlacedLine extends Span {
  readonly line: ReadLine;
}

// A vertical tab is Word's line break; a form feed its page break.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a snapshot: as the source gave them, else parted at line breaks. Blank lines are included. */
export function snapshotLines({ text, format, lines }: Snapshot): PlacedLine[] {
  if (!lines) return textLines(text, format, 0);
  return lines.map((known) => ({
    start: known.start,
    end: known.end,
    line: new ReadLine(text.slice(known.start, known.end), format, known),
  }));
}

/** The lines of a text that stands at `offset` of its source. */
export function textLines(text: string, format: Format, offset: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = 0;
  const add = (end: number) =>
    lines.push({ start: offset + start, end: offset + end, line: new ReadLine(text.slice(start, end), format) });
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
