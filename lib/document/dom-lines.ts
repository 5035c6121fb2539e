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

/** What does not simply show as it stands; all between two of them goes as one. */
const SPECIAL = /[ \t\n\r\f\uFEFF]/g;
/** The same where white space is kept. */
const KEPT_APART = /[\n\r\uFEFF]/g;
// Ambiguous quotation marks, dashes and dots count as wide: beside a Han character they are.
const WIDE = /[\u2E80-\u3029\u3030-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6“”‘’…—·]/;
// Editors put these where the caret would have no place of its own.
const CARET_HOLDER = /^[\u200B\uFEFF]+$/;

interface Pending {
  readonly node: Text;
  readonly offset: number;
  newline: boolean;
}

export interface LineWriter {
  /** Lines written or begun: tells whether an element gave any. */
  count(): number;
  append(node: Text, space: WhiteSpace, context: LineContext): void;
  /** A line break: ends the line, or gives an empty one where none has begun. */
  breakLine(context: LineContext): void;
  /** The border of a block. */
  endBlock(): void;
  beginRow(block: Element): void;
  nextCell(): void;
  endRow(): void;
  finish(): { text: string; lines: DomLine[]; pieces: DomPiece[] };
}

/** Collects text nodes into lines as a browser would draw them: CSS Text 3, section 4.1. */
export function createLineWriter(): LineWriter {
  const lines: DomLine[] = [];
  const pieces: DomPiece[] = [];
  let text = '';
  let open: { start: number; context: LineContext } | null = null;
  /** White space that shows as one space if more text follows on the line. */
  let pending: Pending | null = null;
  let last: { at: number; node: Text; offset: number; length: number } | null = null;
  /** Inside a row blocks and line breaks only part words. */
  let row: { cell: number; broken: boolean } | null = null;

  function append(node: Text, space: WhiteSpace, context: LineContext): void {
    const data = node.data;
    if (CARET_HOLDER.test(data)) return;
    const special = space === 'keep' ? KEPT_APART : SPECIAL;
    for (let offset = 0; offset < data.length; offset++) {
      special.lastIndex = offset;
      const run = (special.exec(data)?.index ?? data.length) - offset;
      if (run > 0) put(data.slice(offset, offset + run), node, offset, context);
      offset += run;
      const character = data.charAt(offset);
      if (character === '\uFEFF' || (character === '\r' && space !== 'collapse')) continue;
      if (character === '\n' && space !== 'collapse') breakLine(context);
      else if (character) {
        pending ??= { node, offset, newline: false };
        if (character === '\n' || character === '\r') pending.newline = true;
      }
    }
  }

  function breakLine(context: LineContext): void {
    if (!row) begin(context);
    endBlock();
  }

  function endBlock(): void {
    pending = null;
    if (row) row.broken = true;
    else if (open) {
      lines.push({ start: open.start, end: text.length, ...open.context });
      open = null;
    }
  }

  function begin(context: LineContext): void {
    if (open) return;
    if (lines.length > 0) text += '\n';
    open = { start: text.length, context };
  }

  function put(characters: string, node: Text, offset: number, context: LineContext): void {
    const begins = row ? row.cell === text.length : !open;
    begin(context);
    if (row?.broken && !begins) text += ' ';
    else if (pending && !begins && !joins(pending, characters.charAt(0))) place(' ', pending.node, pending.offset);
    if (row) row.broken = false;
    pending = null;
    place(characters, node, offset);
  }

  /** A line break of the source between two wide characters shows nothing. */
  function joins({ newline }: Pending, next: string): boolean {
    return newline && WIDE.test(next) && WIDE.test(text.charAt(text.length - 1));
  }

  function place(characters: string, node: Text, offset: number): void {
    if (last?.node === node && last.offset + last.length === offset && last.at + last.length === text.length) {
      last.length += characters.length;
    } else {
      last = { at: text.length, node, offset, length: characters.length };
      pieces.push(last);
    }
    text += characters;
  }

  return {
    count: () => lines.length + (open ? 1 : 0),
    append,
    breakLine,
    endBlock,
    beginRow(block) {
      endBlock();
      begin({ kind: 'row', block });
      row = { cell: text.length, broken: false };
    },
    nextCell() {
      pending = null;
      text += '\t';
      row = { cell: text.length, broken: false };
    },
    endRow() {
      row = null;
      endBlock();
    },
    finish() {
      endBlock();
      return { text, lines, pieces };
    },
  };
}
