import { editorStyle } from '@/lib/document/computed-style';
import { type DomPosition, type DomText, isUnbroken, lineAt, piecesIn, positionAt, readDom } from '@/lib/document/dom';
import type { Snapshot } from '@/lib/document/snapshot';
import type { Span } from '@/lib/text/span';
import type { PlannedEdit } from './plan';
import type { Reason } from './reasons';

/** The text of an editor whose document is a part of the page. */
export function readEditor(root: Element): DomText {
  return readDom(root, editorStyle());
}

export function editorSnapshot({ text, lines }: DomText): Snapshot {
  return { text, format: 'editor', complete: true, lines: lines.map(({ block: _block, ...line }) => line) };
}

/** The span as a range of the page, over borders of lines too. Null when no text node begins or ends there. */
export function rangeOf(dom: DomText, span: Span): Range | null {
  const pieces = piecesIn(dom, span);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, span.start - first.at));
  range.setEnd(last.node, last.offset + Math.min(last.length, span.end - last.at));
  return range;
}

/** Where text goes in at `offset`: after the character before it, whose format it takes; at a begin before the next. */
export function caretAt(dom: DomText, offset: number): DomPosition | { node: Element; offset: 0 } | null {
  const line = lineAt(dom, offset);
  if (!line) return null;
  if (line.end === line.start) return { node: line.block, offset: 0 };
  const after = offset > line.start ? positionAt(dom, offset, 'end') : null;
  return after ?? positionAt(dom, offset, 'start');
}

/** Puts the selection on the span, or the caret there when it is empty. False when that is no place in the page. */
export function select(dom: DomText, span: Span, document: Document): boolean {
  const range = rangeOf(dom, span);
  const caret = caretAt(dom, span.start);
  const selection = document.getSelection();
  if (range) selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  else if (caret && span.end === span.start) selection?.collapse(caret.node, caret.offset);
  else return false;
  return true;
}

/**
 * Parts an edit where the look of the text changes, when that is possible without a guess: old and new text are equally
 * long. Otherwise all of it takes the look of its first character.
 */
export function splitAtRuns(dom: DomText, edit: PlannedEdit): PlannedEdit[] {
  const pieces = piecesIn(dom, edit);
  if (edit.text.length !== edit.end - edit.start) return [edit];
  if (pieces.every((piece) => piece.node.parentNode === pieces[0]?.node.parentNode)) return [edit];
  return pieces
    .map((piece) => {
      const start = Math.max(edit.start, piece.at);
      const end = Math.min(edit.end, piece.at + piece.length);
      return { start, end, text: edit.text.slice(start - edit.start, end - edit.start) };
    })
    .filter(({ start, end, text }) => dom.text.slice(start, end) !== text);
}

/** Why the edits cannot be typed in an editor whose text is a part of the page, or null. */
export function domRefusal(dom: DomText, root: Element, edits: readonly PlannedEdit[]): Reason | null {
  for (const edit of edits) {
    if (/[\n\r]/.test(edit.text) || !isUnbroken(dom, edit)) return 'across-lines';
    const node = piecesIn(dom, edit)[0]?.node ?? caretAt(dom, edit.start)?.node;
    const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
    if (!element) return 'no-place';
    // An island, unless it holds an editable one; so is what stands between the fields of an editor that has many.
    const nearest = element.closest('[contenteditable]');
    const isInside = nearest !== null && root.contains(nearest) && nearest !== root;
    if (isInside ? nearest.matches('[contenteditable="false" i]') : (root as HTMLElement).isContentEditable === false) {
      return 'locked';
    }
  }
  return null;
}
