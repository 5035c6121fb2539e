import { candidates } from '../detectors';
import { createPageModelSurface, type PageModelEditor } from '../page-model';
import { editorScript } from '../script';

/** As much of Froala's interface (versions 3 to 5) as is used. Plug-ins may not be there. */
interface Editor {
  readonly $box?: { get(index: number): unknown };
  readonly el: HTMLElement;
  readonly undo: { saveStep(): void; run(): void };
  readonly edit: { isDisabled(): boolean };
  readonly opts: { readonly charCounterMax?: number; readonly trackChangesEnabled?: boolean };
  readonly codeView?: { isActive(): boolean };
  readonly markdown?: { isEnabled(): boolean };
}

export default editorScript({
  family: 'froala',
  label: 'Froala',
  // One that shows its source has none to be seen.
  find: (document) => candidates(document, 'froala').filter((box) => !instanceOf(box)?.codeView?.isActive()),
  surface: (box) =>
    createPageModelSurface(() => {
      const editor = instanceOf(box);
      const body = editor?.el ?? box.querySelector<HTMLElement>('.fr-element');
      return body ? pageModel(body, editor) : undefined;
    }),
});

/** Froala leaves itself on what was made an editor: the box itself, or a hidden field beside it. */
function instanceOf(box: Element): Editor | null {
  for (const element of [box, box.nextElementSibling, box.previousElementSibling]) {
    const found = (element as { 'data-froala.editor'?: Editor } | null)?.['data-froala.editor'];
    if (found?.$box?.get(0) === box && typeof found.undo?.saveStep === 'function') return found;
  }
  return null;
}

function pageModel(body: HTMLElement, editor: Editor | null): PageModelEditor {
  return {
    body: () => body,
    isReadOnly: () => !body.isContentEditable || editor?.edit.isDisabled() === true,
    blocked: () =>
      !editor || editor.markdown?.isEnabled() ? 'own-model' : editor.opts.trackChangesEnabled ? 'tracked' : null,
    refusal({ expected }) {
      const limit = editor?.opts.charCounterMax ?? -1;
      return limit >= 0 && expected.length > limit ? 'too-long' : null;
    },
    asOneStep(change) {
      // The second also tells the page and the form.
      editor?.undo.saveStep();
      change();
      editor?.undo.saveStep();
    },
    undo: () => editor?.undo.run(),
  };
}
