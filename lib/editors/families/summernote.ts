import { candidates } from '../detectors';
import { createPageModelSurface, type PageModelEditor } from '../page-model';
import { editorScript } from '../script';

interface History {
  readonly stack: readonly { readonly contents: string }[];
  readonly stackOffset: number;
  recordUndo(): void;
  commit(): void;
}

/** As much of Summernote's interface (0.8 and 0.9) as is used. */
interface Context {
  readonly modules: { readonly editor: { readonly history: History; undo(): void; afterCommand(): void } };
  readonly options: { readonly maxTextLength?: number };
}

export default editorScript({
  family: 'summernote',
  label: 'Summernote',
  // One that shows its source has none to be seen.
  find: (document) => candidates(document, 'summernote').filter((editor) => !editor.matches('.codeview')),
  surface: (editor) =>
    createPageModelSurface(() => {
      const body = editor.querySelector<HTMLElement>('.note-editable');
      const context = contextOf(editor);
      return body ? pageModel(body, context) : undefined;
    }),
});

/** jQuery keeps it with the element that was made an editor, which stands before it. */
function contextOf(editor: Element): Context | null {
  const note = editor.previousElementSibling;
  if (!note) return null;
  // jQuery itself is out of reach in a bundled page; its data stand on the element.
  for (const data of Object.values(note) as ({ summernote?: unknown } | null)[]) {
    const found = data?.summernote as Context | undefined;
    if (typeof found?.modules?.editor?.history?.recordUndo === 'function') return found;
  }
  return null;
}

function pageModel(body: HTMLElement, context: Context | null): PageModelEditor {
  return {
    body: () => body,
    isReadOnly: () => !body.isContentEditable,
    blocked: () => (context ? null : 'own-model'),
    refusal({ expected }) {
      const limit = context?.options.maxTextLength ?? 0;
      return limit > 0 && expected.length > limit ? 'too-long' : null;
    },
    asOneStep(change) {
      if (!context) return;
      const { editor } = context.modules;
      begin(editor.history, body);
      change();
      // Takes it into the history, and tells the page and the form.
      editor.afterCommand();
    },
    undo: () => context?.modules.editor.undo(),
  };
}

/**
 * Puts the text as it is into the history. What was loaded after the editor was made, or typed without a line end, is not
 * there yet: Ctrl+Z would take that back too, and leave nothing of a draft.
 */
function begin(history: History, body: HTMLElement): void {
  const { stack, stackOffset } = history;
  if (stack[stackOffset]?.contents === body.innerHTML) return;
  if (stack.length === 1 && isEmpty(stack[0])) history.commit();
  else history.recordUndo();
}

function isEmpty(state: { contents: string } | undefined): boolean {
  return state !== undefined && /^(?:<[^>]*>|\s|&nbsp;)*$/.test(state.contents);
}
