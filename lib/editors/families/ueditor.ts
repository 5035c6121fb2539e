import { createPageModelSurface, type PageModelEditor } from '../page-model';
import { editorScript } from '../script';

/** As much of UEditor's interface as is used; UEditor Plus and NEditor keep to it. */
interface Editor {
  readonly isReady?: unknown;
  readonly iframe?: HTMLElement;
  readonly body?: HTMLElement;
  fireEvent(name: string): unknown;
  execCommand(name: string): unknown;
}

export default editorScript({
  family: 'ueditor',
  label: 'UEditor',
  find: () => [...editors().keys()],
  surface: (frame) =>
    createPageModelSurface(() => {
      const editor = editors().get(frame);
      return editor && pageModel(editor);
    }),
});

/** By their frames; one that shows its source has none to be seen. */
function editors(): Map<Element, Editor> {
  const { UE } = globalThis as { UE?: { instants?: Record<string, Editor> } };
  const found = new Map<Element, Editor>();
  for (const editor of Object.values(UE?.instants ?? {})) {
    if (editor.isReady && editor.body && editor.iframe?.getClientRects().length) found.set(editor.iframe, editor);
  }
  return found;
}

function pageModel(editor: Editor): PageModelEditor {
  return {
    body: () => editor.body as HTMLElement,
    isReadOnly: () => !editor.body?.isContentEditable,
    asOneStep(change) {
      editor.fireEvent('saveScene');
      change();
      editor.fireEvent('saveScene');
      editor.fireEvent('contentchange');
    },
    undo: () => editor.execCommand('undo'),
  };
}
