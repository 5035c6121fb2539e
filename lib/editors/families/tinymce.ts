import { createPageModelSurface, type PageModelEditor } from '../page-model';
import { editorScript } from '../script';

/** As much of TinyMCE's interface (versions 4 to 8) as is used. Nothing of it is certain to be there. */
interface Editor {
  readonly initialized?: boolean;
  readonly removed?: boolean;
  readonly readonly?: boolean;
  readonly mode?: { isReadOnly?(): boolean };
  readonly undoManager: { add(): unknown; transact(work: () => void): unknown; undo(): unknown };
  getBody(): HTMLElement | null;
  getContainer(): HTMLElement | null;
  isHidden(): boolean;
  nodeChanged(): void;
}

export default editorScript({
  family: 'tinymce',
  label: 'TinyMCE',
  find: () => [...editors().keys()],
  surface: (element) =>
    createPageModelSurface(() => {
      const editor = editors().get(element);
      return editor && pageModel(editor);
    }),
});

/** By the frame around an editor with a document of its own, else by the element it edits in place. */
function editors(): Map<Element, Editor> {
  const { tinymce } = globalThis as { tinymce?: { get?(): unknown; editors?: unknown } };
  const all = tinymce?.get?.() ?? tinymce?.editors;
  const found = new Map<Element, Editor>();
  for (const editor of Array.isArray(all) ? (all as Editor[]) : []) {
    // One that is hidden lets the user write in its text field instead.
    const body = editor.initialized && !editor.removed && !editor.isHidden() ? editor.getBody() : null;
    const element = body && body.ownerDocument !== document ? editor.getContainer() : body;
    if (element) found.set(element, editor);
  }
  return found;
}

function pageModel(editor: Editor): PageModelEditor {
  const body = editor.getBody();
  return {
    body: () => body as HTMLElement,
    isReadOnly: () => editor.mode?.isReadOnly?.() ?? (editor.readonly === true || !body?.isContentEditable),
    asOneStep(change) {
      // Its own search and replace writes in this way.
      editor.undoManager.add();
      editor.undoManager.transact(change);
      editor.nodeChanged();
    },
    undo: () => editor.undoManager.undo(),
  };
}
