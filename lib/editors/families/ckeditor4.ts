import { createPageModelSurface, type PageModelEditor } from '../page-model';
import { editorScript } from '../script';

/** As much of CKEditor 4's interface as is used. */
interface Editor {
  readonly status?: string;
  readonly mode?: string;
  readonly readOnly?: boolean;
  readonly container?: { readonly $: HTMLElement };
  editable(): { readonly $: HTMLElement } | null;
  fire(name: string): unknown;
  execCommand(name: string): unknown;
}

export default editorScript({
  family: 'ckeditor4',
  label: 'CKEditor 4',
  find: () => [...editors().keys()],
  surface: (container) =>
    createPageModelSurface(() => {
      const editor = editors().get(container);
      return editor && pageModel(editor);
    }),
});

/** By the element around them; one that shows its source is left out. */
function editors(): Map<Element, Editor> {
  const { CKEDITOR } = globalThis as { CKEDITOR?: { instances?: Record<string, Editor> } };
  const found = new Map<Element, Editor>();
  for (const editor of Object.values(CKEDITOR?.instances ?? {})) {
    const container = editor.container?.$;
    if (container && editor.status === 'ready' && editor.mode === 'wysiwyg') found.set(container, editor);
  }
  return found;
}

function pageModel(editor: Editor): PageModelEditor {
  return {
    body: () => editor.editable()?.$ as HTMLElement,
    isReadOnly: () => editor.readOnly === true,
    asOneStep(change) {
      editor.fire('saveSnapshot');
      change();
      // Also tells the page that the text changed.
      editor.fire('saveSnapshot');
    },
    undo: () => editor.execCommand('undo'),
  };
}
