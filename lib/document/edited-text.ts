import { lastAt } from '@/lib/text/bisect';
import type { PlacedDraft } from './draft';
import { PlacedLine, textLines } from './lines';
import { PlacedSource } from './placed-source';
import { type Assembly, assemble, reassemble } from './reassemble';
import { type Format, MAX_CHARACTERS, TextTooLong, textSnapshot } from './snapshot';

/** How much further apart the lines lie than in the text: so much each may grow before all are placed anew. */
const ROOM = 512;
/** A line break of two characters. */
const BREAK = 2;

export interface EditedDraft extends PlacedDraft {
  /** Tells for each place of the draft its offset in the text. */
  readonly source: PlacedSource;
}

/**
 * A plain text that is being typed in: an edit reads the lines it touches; all others keep their places, and the blocks
 * made of them are the same objects as before.
 */
export class EditedText {
  private text: string;
  private lines: readonly PlacedLine[];
  /** Offset of each line in the text. */
  private starts: Int32Array;
  /** Of the lines as they were when the draft was last asked for. */
  private assembly: Assembly | null = null;
  private current: EditedDraft | null = null;

  /** @throws TextTooLong */
  constructor(
    text: string,
    private readonly format: Format = 'text',
  ) {
    this.text = textSnapshot(text, format).text;
    const lines = textLines(this.text, format, 0);
    this.starts = Int32Array.from(lines, ({ start }) => start);
    this.lines = spread(lines, this.starts);
  }

  /** The same draft as that of the whole text, parsed anew, but for the places. */
  get draft(): EditedDraft {
    this.current ??= this.assembled();
    return this.current;
  }

  private assembled(): EditedDraft {
    this.assembly = this.assembly ? reassemble(this.assembly, this.lines) : assemble(this.lines);
    const { lines, blocks, joints, marks, cutting } = this.assembly;
    const source = new PlacedSource(this.text, lines, this.starts);
    return { source, format: this.format, complete: true, lines, blocks, joints, marks, wrapped: cutting.wrapped };
  }

  /**
   * Puts `text` in the place of `from`…`to` (UTF-16 offsets of the text as it is now).
   * @throws RangeError for offsets outside the text; TextTooLong
   */
  edit(from: number, to: number, text: string): void {
    if (!(0 <= from && from <= to && to <= this.text.length))
      throw new RangeError(`no ${from}…${to} in ${this.text.length} characters`);
    const grown = text.length - (to - from);
    // In one piece: each look into two joined with + would go through both.
    const edited = [this.text.slice(0, from), text, this.text.slice(to)].join('');
    if (edited.length > MAX_CHARACTERS) throw new TextTooLong(edited.length);
    // A line more on either side: \r and \n may become one break, or two.
    const first = Math.max(0, this.lineAt(from) - 1);
    const last = Math.min(this.lines.length - 1, this.lineAt(to) + 1);
    const start = this.starts[first] ?? 0;
    const end = this.endOf(last) + grown;
    const changed = textLines(edited.slice(start, end), this.format, start);
    this.starts = movedStarts(this.starts, first, last + 1, changed, grown);
    const lines = exchanged(this.lines, first, last + 1, changed);
    this.lines = hasRoom(lines, first, first + changed.length) ? lines : spread(lines, this.starts);
    this.text = edited;
    this.current = null;
  }

  /** Index of the line in which an offset of the text stands, or behind whose end. */
  private lineAt(offset: number): number {
    return lastAt(this.starts.length, (index) => (this.starts[index] ?? 0) <= offset);
  }

  /** Offset in the text of a line's end. */
  private endOf(index: number): number {
    const line = this.lines[index];
    return line ? (this.starts[index] ?? 0) + line.end - line.start : this.text.length;
  }
}

/** The lines with those from `from` to `to` exchanged; what reads as before stays where it is. */
function exchanged(
  lines: readonly PlacedLine[],
  from: number,
  to: number,
  changed: readonly PlacedLine[],
): PlacedLine[] {
  const most = Math.min(to - from, changed.length);
  const isSame = (old: number, now: number) => lines[old]?.line.raw === changed[now]?.line.raw;
  let head = 0;
  while (head < most && isSame(from + head, head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(to - 1 - tail, changed.length - 1 - tail)) tail++;
  const behind = (lines[from + head - 1]?.end ?? -BREAK) + BREAK;
  // Where nothing is taken out, what comes in stands right behind the line before.
  let place = from + head < to - tail ? (lines[from + head]?.start ?? behind) : behind;
  const placed = changed.slice(head, changed.length - tail).map(({ line }, at) => {
    const replaced = at === 0 && from + head < to - tail ? lines[from + head] : undefined;
    const start = place;
    place += line.raw.length + BREAK;
    return replaced?.exchangedFor(line) ?? new PlacedLine(start, start + line.raw.length, line);
  });
  return lines.slice(0, from + head).concat(placed, lines.slice(to - tail));
}

/** The offsets of the lines when those from `from` to `to` are exchanged and what is behind them moves. */
function movedStarts(
  starts: Int32Array,
  from: number,
  to: number,
  changed: readonly PlacedLine[],
  grown: number,
): Int32Array {
  const behind = from + changed.length;
  const moved = new Int32Array(behind + starts.length - to);
  moved.set(starts.subarray(0, from));
  for (const [at, { start }] of changed.entries()) moved[from + at] = start;
  for (let at = behind; at < moved.length; at++) moved[at] = (starts[at - behind + to] ?? 0) + grown;
  return moved;
}

/** Whether none of the lines from `from` to `to` reaches into the next one. */
function hasRoom(lines: readonly PlacedLine[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .every(({ end }, at) => end + BREAK <= (lines[from + at + 1]?.start ?? Number.POSITIVE_INFINITY));
}

function spread(lines: readonly PlacedLine[], starts: Int32Array): PlacedLine[] {
  return lines.map(({ line }, at) => {
    const place = (starts[at] ?? 0) + at * ROOM;
    return new PlacedLine(place, place + line.raw.length, line);
  });
}
