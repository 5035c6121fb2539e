import type { WhiteSpace } from './dom-style';
import type { Line } from './snapshot';

/** A run of text that stands unbroken in one text node. All numbers count UTF-16 units. */
export interface DomPiece {
  /** Offset in the text. */
  readonly at: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly offset: number;
  readonly length: number;
}

export interface DomLine extends Line {
  /** The nearest block element around the line's first character (for a row: the table row). */
  readonly block: Element;
}

/** What a line that begins now would be. */
export interface LineContext extends Pick<Line, 'kind' | 'depth'> {
  readonly block: Element;
}

const COLLAPSIBLE = /[ \t\n\r\f]/;
// Ambiguous quotation marks, dashes and dots count as wide: beside a Han character they are.
const WIDE = /[\u2E80-\u3029\u3030-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6“”‘’…—·]/;
// Editors put these where the caret would have no place of its own.
const CARET_HOLDER = /^[\u200B\uFEFF]+$/;

interface Pending {
  readonly node: Text;
  readonly offset: number;
  newline: boolean;
}

/** Collects text nodes into lines as a browser would draw them: CSS Text 3, section 4.1. */
export class LineWriter {
  text = '';
  readonly lines: DomLine[] = [];
  readonly pieces: DomPiece[] = [];
  private open: { start: number; context: LineContext } | null = null;
  private pending: Pending | null = null;
  private last: { at: number; node: Text; offset: number; length: number } | null = null;
  private row: { cell: number; broken: boolean } | null = null;

  /** Lines written or begun: tells whether an element gave any. */
  get count(): number {
    return this.lines.length + (this.open ? 1 : 0);
  }

  append(node: Text, space: WhiteSpace, context: LineContext): void {
    const data = node.data;
    if (CARET_HOLDER.test(data)) return;
    for (let offset = 0; offset < data.length; offset++) {
      const character = data.charAt(offset);
      if (character === '\uFEFF' || (character === '\r' && space !== 'collapse')) continue;
      if (character === '\n' && space !== 'collapse') this.break(context);
      else if (space !== 'keep' && COLLAPSIBLE.test(character)) {
        this.pending ??= { node, offset, newline: false };
        if (character === '\n' || character === '\r') this.pending.newline = true;
      } else this.put(character, node, offset, context);
    }
  }

  /** A line break: ends the line, or gives an empty one where none has begun. */
  break(context: LineContext): void {
    if (this.row) this.row.broken = true;
    else {
      this.begin(context);
      this.end();
    }
    this.pending = null;
  }

  /** The border of a block. */
  end(): void {
    this.pending = null;
    if (this.row) this.row.broken = true;
    else this.close();
  }

  beginRow(block: Element): void {
    this.end();
    this.begin({ kind: 'row', block });
    this.row = { cell: this.text.length, broken: false };
  }

  /** Between two cells. */
  nextCell(): void {
    this.pending = null;
    this.add('\t');
    this.row = { cell: this.text.length, broken: false };
  }

  endRow(): void {
    this.row = null;
    this.end();
  }

  private put(character: string, node: Text, offset: number, context: LineContext): void {
    const begins = this.row ? this.row.cell === this.text.length : !this.open;
    this.begin(context);
    if (this.row?.broken && !begins) this.add(' ');
    else if (this.pending && !begins && !this.joins(character)) this.place(' ', this.pending.node, this.pending.offset);
    if (this.row) this.row.broken = false;
    this.pending = null;
    this.place(character, node, offset);
  }

  /** A line break of the source between two wide characters shows nothing. */
  private joins(next: string): boolean {
    return this.pending?.newline === true && WIDE.test(next) && WIDE.test(this.text.charAt(this.text.length - 1));
  }

  private place(character: string, node: Text, offset: number): void {
    const { last } = this;
    if (last?.node === node && last.offset + last.length === offset && last.at + last.length === this.text.length) {
      last.length++;
    } else {
      this.last = { at: this.text.length, node, offset, length: 1 };
      this.pieces.push(this.last);
    }
    this.text += character;
  }

  /** A character that no text node holds. */
  private add(character: string): void {
    this.text += character;
  }

  private begin(context: LineContext): void {
    if (this.open) return;
    if (this.lines.length > 0) this.add('\n');
    this.open = { start: this.text.length, context };
  }

  private close(): void {
    if (!this.open) return;
    this.lines.push({ start: this.open.start, end: this.text.length, ...this.open.context });
    this.open = null;
  }
}
