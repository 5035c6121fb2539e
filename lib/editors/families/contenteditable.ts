import { candidates } from '../detectors';
import { createDomSurface } from '../dom-surface';
import { typePlan, typingInsertRefusal } from '../dom-typing';
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

export default editorScript({
  family: 'contenteditable',
  label: '网页编辑框',
  find: (document) => candidates(document, 'contenteditable').filter(isOutermost),
  surface(element) {
    const root = element as HTMLElement;
    return createDomSurface({
      undo: { edits: 'panel', insert: 'panel' },
      root: () => root,
      blocked: () => blocked(root),
      isPartial: () => root.closest(PARTIAL) !== null,
      insertRefusal: (dom, at) => typingInsertRefusal(dom, root, at),
      write: (dom, plan) => typePlan(root, dom, plan),
      undoOnce: () => root.ownerDocument.execCommand('undo'),
    });
  },
});

function isOutermost(element: HTMLElement): boolean {
  return element.isContentEditable && !element.parentElement?.isContentEditable;
}

function blocked(root: HTMLElement): Reason | null {
  if (!root.isContentEditable) return 'read-only';
  return root.closest(`${OWN_MODEL}, ${PARTIAL}`) || root.querySelector(OWN_MODEL) ? 'own-model' : null;
}
