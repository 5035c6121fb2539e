import { candidates } from '../detectors';
import { createDomSurface } from '../dom-surface';
import { typePlan, typingInsertRefusal } from '../dom-typing';
import { editorsOf } from '../hosts';
import { proveOnPage } from '../proof';
import type { Reason } from '../reasons';
import { editorScript } from '../script';

// Editors that keep a model of their own and do not take the browser's commands, or lose their undo by them
// (measured): they are read, but not written.
const OWN_MODEL =
  '[data-slate-editor], .ck-editor__editable, .public-DraftEditor-content, trix-editor, [data-lexical-editor], ' +
  '.ProseMirror, .note-editable, .fr-element, .vditor-reset, #innerdocbody';
// These draw only what is in view, or part the text over many elements.
const PARTIAL =
  '.monaco-editor, .cm-editor, [data-content-editable-root], .bear-web-x-container, .codex-editor__redactor';

/** Any editable element, of whatever editor: only what it has shown of itself on this page is believed. */
export default editorScript({
  family: 'contenteditable',
  label: '网页编辑框',
  find: (document) => editorsOf(candidates(document, 'contenteditable')),
  surface(element) {
    const root = element as HTMLElement;
    const typed = createDomSurface({
      undo: { edits: 'panel', insert: 'panel' },
      root() {
        if (!root.isConnected) throw new Error('The editor was removed.');
        return root;
      },
      blocked: () => blocked(root) ?? proven.doubt(),
      isPartial: () => root.closest(PARTIAL) !== null,
      insertRefusal: (dom, at) => (root.isContentEditable ? typingInsertRefusal(dom, root, at) : 'separate-fields'),
      write: (dom, plan) => typePlan(root, dom, plan),
      undoOnce: () => root.ownerDocument.execCommand('undo'),
    });
    const proven = proveOnPage(root, typed);
    return proven;
  },
});

function blocked(root: HTMLElement): Reason | null {
  // One that holds a field for each paragraph is not editable itself.
  const fields = [root, ...root.querySelectorAll<HTMLElement>('[contenteditable]')];
  if (!fields.some((field) => field.isContentEditable)) return 'read-only';
  return root.closest(`${OWN_MODEL}, ${PARTIAL}`) || root.querySelector(OWN_MODEL) ? 'own-model' : null;
}
