import type { Span } from '@/lib/text/span';
import { announceChange } from '../announce';
import { candidates } from '../detectors';
import { linePlace } from '../line-place';
import { addMarkClass, addStyle, MARK_CLASS } from '../mark';
import { editorScript } from '../script';
import { createShownSurface } from '../shown-surface';
import { createTextModelSurface, type TextModel } from '../text-model';

interface Session {
  replace(range: object, text: string): unknown;
  addMarker(range: object, className: string, type: 'text', inFront: boolean): number;
  removeMarker(id: number): void;
  /** Closes the undo step that is open. */
  $syncInformUndoManager?(): void;
  markUndoGroup?(): void;
}

/** As much of Ace's interface as is used. */
interface Editor {
  readonly session: Session;
  getValue(): string;
  getReadOnly(): boolean;
  /** A range of the editor's own kind, which is what its session takes. */
  getSelectionRange(): { constructor: unknown };
  undo(): void;
  focus(): void;
  scrollToLine(line: number, center: boolean, animate: boolean): void;
  readonly renderer: {
    /** Draws now what waits for the next frame. */
    updateFull(force: boolean): void;
    textToScreenCoordinates(row: number, column: number): { readonly pageY: number };
  };
  on(event: 'change', changed: () => void): void;
}

type RangeKind = new (startRow: number, startColumn: number, endRow: number, endColumn: number) => object;

const marks = new WeakMap<Editor, number>();

export default editorScript({
  family: 'ace',
  label: 'Ace',
  find: (document) => candidates(document, 'ace'),
  surface(element) {
    const first = editorOf(element);
    if (!first) return createShownSurface(element as HTMLElement);
    // Its input is no element that the page's events would tell of.
    first.on('change', () => announceChange(element.ownerDocument));
    return createTextModelSurface(element.ownerDocument, () => {
      const editor = editorOf(element);
      return editor && textModel(editor, element as HTMLElement);
    });
  },
});

/** The editor leaves itself on its element. */
function editorOf(element: Element): Editor | undefined {
  return (element as { env?: { editor?: Editor } }).env?.editor;
}

/** With line feeds, whatever its document ends its lines in. */
function textOf(editor: Editor): string {
  return editor.getValue().replaceAll('\r\n', '\n');
}

function textModel(editor: Editor, element: HTMLElement): TextModel {
  return {
    mark: 'range',
    undo: 'native',
    text: () => textOf(editor),
    blocked: () => (editor.getReadOnly() ? 'read-only' : null),
    replace(splices) {
      const { session } = editor;
      editor.focus();
      session.$syncInformUndoManager?.();
      session.markUndoGroup?.();
      const before = textOf(editor);
      // From the end to the start: what is still to be replaced keeps its place.
      for (const splice of splices.toReversed()) session.replace(rangeOf(editor, before, splice), splice.text);
      session.$syncInformUndoManager?.();
      session.markUndoGroup?.();
    },
    undoOnce: () => editor.undo(),
    show: (span) => show(editor, element, span),
  };
}

function rangeOf(editor: Editor, text: string, { start, end }: Span): object {
  const [from, to] = [linePlace(text, start), linePlace(text, end)];
  const Range = editor.getSelectionRange().constructor as RangeKind;
  return new Range(from.line, from.column, to.line, to.column);
}

/** By a marker of the editor's own, drawn behind the text. */
function show(editor: Editor, element: HTMLElement, span: Span | null): void {
  const before = marks.get(editor);
  if (before !== undefined) editor.session.removeMarker(before);
  marks.delete(editor);
  if (!span) return;
  addMarkClass(element.ownerDocument);
  // A marker is an element of its own, which Ace places.
  addStyle(element.ownerDocument, `.ace_marker-layer .${MARK_CLASS} { position: absolute; }`);
  const text = textOf(editor);
  marks.set(editor, editor.session.addMarker(rangeOf(editor, text, span), MARK_CLASS, 'text', false));
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { line } = linePlace(text, span.start);
  // It counts lines from one here.
  editor.scrollToLine(line + 1, true, false);
  editor.renderer.updateFull(true);
  bringIntoWindow(element, editor.renderer.textToScreenCoordinates(line, 0).pageY);
}

/** An editor may be higher than the window; `top` in pixels from the top of that, whatever the editor calls it. */
function bringIntoWindow(element: HTMLElement, top: number): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  if (top < 0 || top > view.innerHeight * 0.9) view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}
