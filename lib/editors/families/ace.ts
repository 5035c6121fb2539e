import type { Span } from '@/lib/text/span';
import { announceChange } from '../announce';
import { candidates } from '../detectors';
import { addStyle } from '../mark';
import { editorScript } from '../script';
import { createShownSurface } from '../shown-surface';
import { createTextModelSurface, type TextModel } from '../text-model';

interface Position {
  readonly row: number;
  readonly column: number;
}

interface Session {
  getDocument(): { indexToPosition(index: number, startRow: number): Position; getNewLineCharacter(): string };
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

const MARK = 'nigao-mark';
const marks = new WeakMap<Editor, number>();
const followed = new WeakSet<Editor>();

export default editorScript({
  family: 'ace',
  label: 'Ace',
  find: (document) => candidates(document, 'ace'),
  surface(element) {
    if (!editorOf(element)) return createShownSurface(element as HTMLElement);
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

function textModel(editor: Editor, element: HTMLElement): TextModel {
  follow(editor, element);
  return {
    mark: 'range',
    undo: 'native',
    text: () => editor.getValue().replaceAll('\r\n', '\n'),
    blocked: () => (editor.getReadOnly() ? 'read-only' : null),
    replace(splices) {
      const { session } = editor;
      editor.focus();
      session.$syncInformUndoManager?.();
      session.markUndoGroup?.();
      for (const { start, end, text } of splices.toReversed()) session.replace(rangeOf(editor, { start, end }), text);
      session.$syncInformUndoManager?.();
      session.markUndoGroup?.();
    },
    undoOnce: () => editor.undo(),
    show: (span) => show(editor, element, span),
  };
}

/** Its input is no element that the page's events would tell of. */
function follow(editor: Editor, element: HTMLElement): void {
  if (followed.has(editor)) return;
  followed.add(editor);
  editor.on('change', () => announceChange(element.ownerDocument));
}

/** Offsets count one character for a line break, as the text that is read does. */
function rangeOf(editor: Editor, { start, end }: Span): object {
  const document = editor.session.getDocument();
  const length = document.getNewLineCharacter().length;
  const place = (offset: number): Position => {
    const breaks = editor.getValue().replaceAll('\r\n', '\n').slice(0, offset).split('\n').length - 1;
    return document.indexToPosition(offset + breaks * (length - 1), 0);
  };
  const [from, to] = [place(start), place(end)];
  const Range = editor.getSelectionRange().constructor as RangeKind;
  return new Range(from.row, from.column, to.row, to.column);
}

/** By a marker of the editor's own, drawn behind the text. */
function show(editor: Editor, element: HTMLElement, span: Span | null): void {
  const before = marks.get(editor);
  if (before !== undefined) editor.session.removeMarker(before);
  marks.delete(editor);
  if (!span) return;
  addStyle(element.ownerDocument, `.${MARK} { position: absolute; background-color: #ffe08a; }`);
  const range = rangeOf(editor, span);
  marks.set(editor, editor.session.addMarker(range, MARK, 'text', false));
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const row = editor.getValue().replaceAll('\r\n', '\n').slice(0, span.start).split('\n').length;
  editor.scrollToLine(row, true, false);
  editor.renderer.updateFull(true);
  bringIntoWindow(element, editor.renderer.textToScreenCoordinates(row - 1, 0).pageY);
}

/** An editor may be higher than the window; `top` in pixels from the top of that, whatever the editor calls it. */
function bringIntoWindow(element: HTMLElement, top: number): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  if (top < 0 || top > view.innerHeight * 0.9) view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}
