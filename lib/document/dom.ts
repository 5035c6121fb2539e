import type { Span } from '@/lib/text/span';
import { createLineWriter, type DomLine, type DomPiece, type LineContext } from './dom-lines';
import { type BoxStyle, ROOT_STYLE, SKIPPED, type StyleOf } from './dom-style';

/** The text a reader sees in a part of a page, with the way back from every offset (UTF-16 units) to its text node. */
export interface DomText {
  readonly text: string;
  /** Parted by one line feed each, blank lines included. */
  readonly lines: readonly DomLine[];
  readonly pieces: readonly DomPiece[];
}

export interface DomPosition {
  readonly node: Text;
  readonly offset: number;
}

const HEADING = /^h([1-6])$/;
// Empty, they still show as a blank line in an editor; an empty div or section does not.
const LEAVES_BLANK = /^(?:p|li|pre|d[td]|h[1-6])$/;
// What editors put among the text that is none of it: helpers, and the marks of Markdown in Vditor.
const NOT_TEXT = '[data-mce-bogus="all"], .vditor-ir__marker';
// A table that holds these parts the page; its cells are no data.
const LAYOUT = 'table, h1, h2, h3, h4, h5, h6, article, section, hr';

/** Reads what is visible under `root`. `styleOf` is `editorStyle` for a drawn page, else `markupStyle`. */
export function readDom(root: Element, styleOf: StyleOf): DomText {
  const writer = createLineWriter();

  function walk(element: Element, style: BoxStyle, context: LineContext): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (style.shown === 'shown') writer.append(child, style.space, context);
      } else if (isElement(child)) visit(child, style, context);
    }
  }

  function visit(element: Element, parent: BoxStyle, context: LineContext): void {
    if (SKIPPED.has(element.localName) || (element.hasAttributes() && element.matches(NOT_TEXT))) return;
    if (element.localName === 'br') {
      if (parent.shown === 'shown') writer.breakLine(context);
      return;
    }
    const style = styleOf(element, parent);
    if (style.shown === 'none') return;
    if (!style.block) {
      walk(element, style, context);
      return;
    }
    const rows = element.localName === 'table' ? dataRows(element) : null;
    writer.endBlock();
    const before = writer.count();
    if (rows) readTable(rows, style);
    else walk(element, style, contextOf(element, context));
    if (writer.count() === before && LEAVES_BLANK.test(element.localName) && style.shown === 'shown') {
      writer.breakLine(contextOf(element, context));
    }
    writer.endBlock();
  }

  function readTable(rows: readonly Element[], parent: BoxStyle): void {
    for (const row of rows) {
      if (row.localName === 'caption') {
        visit(row, parent, contextOf(row, { kind: 'paragraph', block: row }));
        continue;
      }
      const style = styleOf(row, parent);
      if (style.shown === 'none') continue;
      writer.beginRow(row);
      cellsOf(row).forEach((cell, index) => {
        if (index > 0) writer.nextCell();
        const cellStyle = styleOf(cell, style);
        if (cellStyle.shown !== 'none') walk(cell, cellStyle, { kind: 'row', block: cell });
      });
      writer.endRow();
    }
  }

  walk(root, styleOf(root, ROOT_STYLE), contextOf(root, { kind: 'paragraph', block: root }));
  return writer.finish();
}

/** Where the character at `offset` stands; with side `end`, where the one before it ends. Null for no text node's. */
export function positionAt(dom: DomText, offset: number, side: 'start' | 'end'): DomPosition | null {
  const wanted = side === 'start' ? offset : offset - 1;
  const [piece] = piecesIn(dom, { start: wanted, end: wanted + 1 });
  return piece ? { node: piece.node, offset: piece.offset + offset - piece.at } : null;
}

/** The pieces that hold a part of the span, in order. */
export function piecesIn(dom: DomText, span: Span): readonly DomPiece[] {
  const { pieces } = dom;
  const from = firstWhere(pieces, (piece) => span.start < piece.at + piece.length);
  let to = from;
  while ((pieces[to]?.at ?? span.end) < span.end) to++;
  return pieces.slice(from, to);
}

/** Index of the first in order for which it holds; from there on it holds for all. */
function firstWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True when every character of the span stands in a text node: none is a border of lines or cells. */
export function isUnbroken(dom: DomText, span: Span): boolean {
  let covered = 0;
  for (const piece of piecesIn(dom, span)) {
    covered += Math.min(span.end, piece.at + piece.length) - Math.max(span.start, piece.at);
  }
  return covered === span.end - span.start;
}

/** The line that the offset stands in; its end belongs to it. */
export function lineAt(dom: DomText, offset: number): DomLine | undefined {
  const line = dom.lines[firstWhere(dom.lines, ({ end }) => offset <= end)];
  return line && line.start <= offset ? line : undefined;
}

function contextOf(element: Element, parent: LineContext): LineContext {
  const depth = HEADING.exec(element.localName)?.[1];
  if (depth) return { kind: 'heading', depth: Number(depth), block: element };
  if (element.localName === 'li') return { kind: 'item', block: element };
  return { ...parent, block: element };
}

/** The rows of a table of data and its caption, or null when the table only parts the page. */
function dataRows(table: Element): Element[] | null {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (child.localName === 'tr' || child.localName === 'caption') rows.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.localName)) {
      for (const row of child.children) if (row.localName === 'tr') rows.push(row);
    }
  }
  const parted = rows.some((row) => cellsOf(row).length > 1);
  return parted && !table.querySelector(LAYOUT) ? rows : null;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
