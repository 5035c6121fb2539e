import type { Draft } from './draft';
import { type PlacedLine, textLines } from './lines';
import { assembleDraft } from './parse';
import { type Format, MAX_CHARACTERS, TextTooLong, textSnapshot } from './snapshot';

/** A plain text that is being typed in: an edit reads the lines it touches and leaves the others as they are. */
export class EditedText {
  private source: string;
  private lines: PlacedLine[];
  private current: Draft | null = null;

  /** @throws TextTooLong */
  constructor(
    text: string,
    private readonly format: Format = 'text',
  ) {
    this.source = textSnapshot(text, format).text;
    this.lines = textLines(this.source, format, 0);
  }

  /** The same draft as that of the whole text, parsed anew. */
  get draft(): Draft {
    this.current ??= assembleDraft({ text: this.source, format: this.format, complete: true }, this.lines);
    return this.current;
  }

  /**
   * Puts `text` in the place of `from`…`to` (UTF-16 offsets of the text as it is now).
   * @throws RangeError for offsets outside the text; TextTooLong
   */
  edit(from: number, to: number, text: string): void {
    if (!(0 <= from && from <= to && to <= this.source.length))
      throw new RangeError(`no ${from}…${to} in ${this.source.length} characters`);
    const grown = text.length - (to - from);
    const source = this.source.slice(0, from) + text + this.source.slice(to);
    if (source.length > MAX_CHARACTERS) throw new TextTooLong(source.length);
    // A line more on either side: \r and \n may become one break, or two.
    const first = Math.max(0, this.lineAt(from) - 1);
    const last = Math.min(this.lines.length - 1, this.lineAt(to) + 1);
    const start = this.lines[first]?.start ?? 0;
    const end = (this.lines[last]?.end ?? this.source.length) + grown;
    // A new list: the draft before this edit keeps its own.
    const lines = this.lines.slice(0, first);
    for (const line of textLines(source.slice(start, end), this.format, start)) lines.push(line);
    for (let at = last + 1; at < this.lines.length; at++) {
      const line = this.lines[at];
      if (line) lines.push(grown === 0 ? line : line.movedBy(grown));
    }
    this.lines = lines;
    this.source = source;
    this.current = null;
  }

  /** Index of the line in which an offset stands, or behind whose end. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
