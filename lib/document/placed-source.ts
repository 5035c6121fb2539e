import type { SourceText } from './draft';
import type { PlacedLine } from './lines';

/**
 * A text whose lines have places of their own, further apart than its characters: an edit moves no line but those it
 * touches. `starts` are the offsets of the lines in the text.
 */
export class PlacedSource implements SourceText {
  /** Index of the line that was asked for last: most questions go on from there. */
  private at = 0;

  constructor(
    readonly text: string,
    private readonly lines: readonly PlacedLine[],
    private readonly starts: Int32Array,
  ) {}

  /** The place behind the last character. */
  get length(): number {
    return this.lines.at(-1)?.end ?? 0;
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.offset(start), this.offset(end));
  }

  charAt(place: number): string {
    return this.text.charAt(this.offset(place));
  }

  /** The offset in the text of a place; of one behind a line and its break, that of the next line. */
  offset(place: number): number {
    const at = this.lineAt(place);
    const start = this.starts[at] ?? 0;
    const next = this.starts[at + 1] ?? this.text.length;
    return Math.min(next, start + place - (this.lines[at]?.start ?? 0));
  }

  private lineAt(place: number): number {
    const { lines, at } = this;
    if (place >= (lines[at]?.start ?? 0) && place < (lines[at + 1]?.start ?? Number.POSITIVE_INFINITY)) return at;
    this.at = lastAt(lines.length, (index) => (lines[index]?.start ?? 0) <= place);
    return this.at;
  }
}

/** The last of `length` indexes that meets a condition which all before it meet; 0 for none. */
export function lastAt(length: number, meets: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (meets(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
