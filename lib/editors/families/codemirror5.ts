import type { Span } from '@/lib/text/span';
import { announceChange } from '../announce';
import { candidates } from '../detectors';
import { addMarkClass, MARK_CLASS } from '../mark';
import { editorScript } from '../script';
import { createShownSurface } from '../shown-surface';
import { createTextModelSurface, type TextModel } from '../text-model';

interface Position {
  readonly line: number;
  readonly ch: number;
}

/** As much of CodeMirror 5's interface as is used. */
interface Editor {
  getValue(lineEnd: string): string;
  posFromIndex(index: number): Position;
  replaceRange(text: string, from: Position, to: Position, origin: string): void;
  operation(change: () => void): void;
  undo(): void;
  focus(): void;
  getOption(name: 'readOnly'): unknown;
  markText(from: Position, to: Position, options: { className: string }): { clear(): void };
  scrollIntoView(range: { from: Position; to: Position }, margin: number): void;
  on(event: 'change', changed: () => void): void;
  readonly display?: { readonly input?: { readonly composing?: unknown } };
}

const marks = new WeakMap<Editor, { clear(): void }>();

/** CodeMirror up to 5, and what is made of it: EasyMDE, SimpleMDE, Editor.md. */
export default editorScript({
  family: 'codemirror5',
  label: 'CodeMirror',
  find: (document) => candidates(document, 'codemirror5'),
  surface(element) {
    const first = editorOf(element);
    if (!first) return createShownSurface(element as HTMLElement);
    // It draws only what is in view: the page's elements tell of too little.
    first.on('change', () => announceChange(element.ownerDocument));
    return createTextModelSurface(element.ownerDocument, () => {
      const editor = editorOf(element);
      return editor && textModel(editor, element as HTMLElement);
    });
  },
});

/** The editor leaves itself on its element. */
function editorOf(element: Element): Editor | undefined {
  return (element as { CodeMirror?: Editor }).CodeMirror;
}

function textModel(editor: Editor, element: HTMLElement): TextModel {
  return {
    mark: 'range',
    undo: 'native',
    text: () => editor.getValue('\n'),
    blocked() {
      if (editor.display?.input?.composing) return 'composing';
      return editor.getOption('readOnly') ? 'read-only' : null;
    },
    replace(splices) {
      editor.focus();
      // All that is changed in one operation is one step of its undo.
      editor.operation(() => {
        for (const { start, end, text } of splices.toReversed())
          editor.replaceRange(text, editor.posFromIndex(start), editor.posFromIndex(end), 'nigao');
      });
    },
    undoOnce: () => editor.undo(),
    show: (span) => show(editor, element, span),
  };
}

/** By a mark of the editor's own: it follows the text, and is neither a change of it nor a step of the undo. */
function show(editor: Editor, element: HTMLElement, span: Span | null): void {
  marks.get(editor)?.clear();
  marks.delete(editor);
  if (!span) return;
  addMarkClass(element.ownerDocument);
  const [from, to] = [editor.posFromIndex(span.start), editor.posFromIndex(span.end)];
  marks.set(editor, editor.markText(from, to, { className: MARK_CLASS }));
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  editor.scrollIntoView({ from, to }, element.clientHeight / 3);
}
