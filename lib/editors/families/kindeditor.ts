import { createPageModelSurface, type PageModelEditor } from '../page-model';
import { editorScript } from '../script';

/** As much of KindEditor 4's interface as is used. Its node lists are arrays of elements. */
interface Editor {
  readonly container?: ArrayLike<HTMLElement>;
  readonly edit?: { readonly doc?: Document; readonly designMode?: boolean };
  readonly isDisabled?: boolean;
  readonly readonlyMode?: boolean;
  readonly options?: { afterChange?(): unknown };
  addBookmark(isLargeOnly: boolean): unknown;
  sync(): unknown;
  undo(): unknown;
}

export default editorScript({
  family: 'kindeditor',
  label: 'KindEditor',
  find: () => [...editors().keys()],
  surface: (container) =>
    createPageModelSurface(() => {
      const editor = editors().get(container);
      return editor && pageModel(editor);
    }),
});

/** By the element around them; one that shows its source is left out. */
function editors(): Map<Element, Editor> {
  const { KindEditor } = globalThis as { KindEditor?: { instances?: ArrayLike<Editor> } };
  const found = new Map<Element, Editor>();
  for (const editor of Array.from(KindEditor?.instances ?? [])) {
    const container = editor.container?.[0];
    if (container && editor.edit?.designMode && editor.edit.doc) found.set(container, editor);
  }
  return found;
}

function pageModel(editor: Editor): PageModelEditor {
  return {
    body: () => editor.edit?.doc?.body as HTMLElement,
    isReadOnly: () => editor.isDisabled === true || editor.readonlyMode === true,
    asOneStep(change) {
      editor.addBookmark(false);
      change();
      editor.addBookmark(false);
      // The form sends the text field behind the editor.
      editor.sync();
      editor.options?.afterChange?.call(editor);
    },
    undo() {
      editor.undo();
      editor.sync();
    },
  };
}
