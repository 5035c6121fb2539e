import type { Span } from '@/lib/text/span';
import { announceChange } from '../announce';
import { candidates } from '../detectors';
import { linePlace } from '../line-place';
import { addMarkClass, MARK_CLASS } from '../mark';
import type { PlannedEdit } from '../plan';
import { editorScript } from '../script';
import { createShownSurface } from '../shown-surface';
import { createTextModelSurface, type TextModel } from '../text-model';

interface Range {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

interface Model {
  getValue(lineEnds: number): string;
  undo(): unknown;
}

/** As much of Monaco's interface as is used. */
interface Editor {
  onDidChangeModelContent(changed: () => void): unknown;
  onDidCompositionStart?(started: () => void): unknown;
  onDidCompositionEnd?(ended: () => void): unknown;
  getDomNode(): HTMLElement | null;
  getModel(): Model | null;
  getRawOptions?(): { readonly readOnly?: boolean };
  deltaDecorations(old: readonly string[], now: readonly object[]): string[];
  revealRangeInCenter(range: Range): void;
  focus(): void;
  pushUndoStop(): unknown;
  executeEdits(source: string, edits: readonly object[]): boolean;
}

const LINE_FEEDS = 1;

export default editorScript({
  family: 'monaco',
  label: 'Monaco',
  find: (document) => candidates(document, 'monaco').filter((element) => element.querySelector('.view-lines')),
  surface(element) {
    const first = editorOf(element);
    if (!first) return createShownSurface(linesOf(element as HTMLElement));
    const isComposing = follow(first, element.ownerDocument);
    return createTextModelSurface(element.ownerDocument, () => {
      const editor = editorOf(element);
      const model = editor?.getModel();
      return editor && model ? textModel(editor, model, isComposing) : undefined;
    });
  },
});

/** Only where the page made the library global: the editor leaves nothing of itself on its elements. */
function editorOf(element: Element): Editor | undefined {
  const { monaco } = globalThis as { monaco?: { editor?: { getEditors?(): readonly Editor[] } } };
  return monaco?.editor?.getEditors?.().find((editor) => editor.getDomNode() === element && editor.getModel());
}

function linesOf(element: HTMLElement): HTMLElement {
  return element.querySelector<HTMLElement>('.view-lines') ?? element;
}

/** Its input is no element that the page's events would tell of: neither typing nor an input method shows there. */
function follow(editor: Editor, document: Document): () => boolean {
  let composing = false;
  const announce = () => {
    if (!composing) announceChange(document);
  };
  editor.onDidChangeModelContent(announce);
  editor.onDidCompositionStart?.(() => {
    composing = true;
  });
  editor.onDidCompositionEnd?.(() => {
    composing = false;
    announce();
  });
  return () => composing;
}

function textModel(editor: Editor, model: Model, isComposing: () => boolean): TextModel {
  const text = () => model.getValue(LINE_FEEDS);
  return {
    mark: 'range',
    undo: 'native',
    text,
    blocked: () => (isComposing() ? 'composing' : editor.getRawOptions?.().readOnly ? 'read-only' : null),
    replace(splices) {
      const edits = placed(text(), splices);
      editor.focus();
      editor.pushUndoStop();
      editor.executeEdits('nigao', edits);
      editor.pushUndoStop();
    },
    undoOnce: () => void model.undo(),
    show: (span) => show(editor, span && rangeIn(text(), span)),
  };
}

const marks = new WeakMap<Editor, string[]>();

/** By a decoration of the editor's own: it follows the text when that is drawn anew, and is no change of it. */
function show(editor: Editor, range: Range | null): void {
  const document = editor.getDomNode()?.ownerDocument;
  if (range && document) addMarkClass(document);
  const decoration = { range, options: { inlineClassName: MARK_CLASS } };
  marks.set(editor, editor.deltaDecorations(marks.get(editor) ?? [], range ? [decoration] : []));
  if (!range) return;
  editor.getDomNode()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  editor.revealRangeInCenter(range);
}

function placed(text: string, splices: readonly PlannedEdit[]): object[] {
  return splices.map((splice) => ({ range: rangeIn(text, splice), text: splice.text, forceMoveMarkers: false }));
}

/** Lines and columns count from one. */
function rangeIn(text: string, { start, end }: Span): Range {
  const [first, last] = [linePlace(text, start), linePlace(text, end)];
  return {
    startLineNumber: first.line + 1,
    startColumn: first.column + 1,
    endLineNumber: last.line + 1,
    endColumn: last.column + 1,
  };
}
