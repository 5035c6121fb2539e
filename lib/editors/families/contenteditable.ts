import { candidates } from '../detectors';
import { createDomSurface } from '../dom-surface';
import { typePlan, typingInsertRefusal } from '../dom-typing';
import { editorScript } from '../script';
import { undoSteps } from '../undo-steps';

// Editors that keep a model of their own and do not take the browser's commands, or lose their undo by them
// (measured): they are read, but not written.
const OWN_MODEL =
  '[data-slate-editor], .ck-editor__editable, .public-DraftEditor-content, .monaco-editor, .cm-editor, trix-editor, ' +
  '[data-lexical-editor], .note-editable, .fr-element, .ke-edit, .edui-body-container';
const OWN_FRAME = '.cke, .edui-editor, .ke-container, .note-editor, .fr-box';
// These draw only what is in view.
const VIRTUAL = '.monaco-editor, .cm-editor, [data-content-editable-root], .bear-web-x-container';

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
      partial: () => (root.closest(VIRTUAL) ? '这个编辑器只显示看得见的部分，没有读到全文。' : null),
      insertRefusal: (dom, at) => typingInsertRefusal(dom, root, at),
      write: (dom, plan) => typePlan(root, dom, plan),
      takeBack: (steps, isDone) => undoSteps(root.ownerDocument, steps, isDone),
    });
  },
});

function isOutermost(element: HTMLElement): boolean {
  return element.isContentEditable && !element.parentElement?.isContentEditable;
}

function blocked(root: HTMLElement): string | null {
  if (!root.isContentEditable) return '这个编辑框现在不可编辑。';
  const frame = root.ownerDocument.defaultView?.frameElement;
  const isForeign = root.closest(OWN_MODEL) || root.querySelector(OWN_MODEL) || frame?.closest(OWN_FRAME);
  return isForeign ? '还不能直接修改这种编辑器里的文字，请复制后手工修改。' : null;
}
