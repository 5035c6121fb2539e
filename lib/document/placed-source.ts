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
    const offset = (this.starts[at] ?? 0) + place - this.startOf(at);
    const next = at + 1 < this.starts.length ? (this.starts[at + 1] ?? 0) : this.text.length;
    return Math.min(offset, next);
  }

  private lineAt(place: number): number {
    const { lines, at } = this;
    if (place >= this.startOf(at) && place < this.startOf(at + 1)) return at;
    // No closure: thousands of places are asked for after a keystroke.
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= place) low = middle;
      else high = middle - 1;
    }
    this.at = low;
    return low;
  }

  private startOf(line: number): number {
    return line < this.lines.length ? (this.lines[line]?.start ?? 0) : Number.POSITIVE_INFINITY;
  }
}
