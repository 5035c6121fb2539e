import { type DomText, lineAt } from '@/lib/document/dom';
import { blockPlace } from '../block-place';
import { candidates } from '../detectors';
import { readEditor, select } from '../dom-place';
import { createDomSurface } from '../dom-surface';
import { typeEdits, withSelectionKept } from '../dom-typing';
import { newBlock } from '../new-block';
import { isAppended, type Plan, type PlannedInsert } from '../plan';
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
      insertRefusal(dom, at) {
        const place = blockPlace(dom, root, at);
        if (typeof place === 'string') return place;
        return place.isOutside ? '不能自动插到表格或列表旁边，请复制后粘贴。' : null;
      },
      write: (dom, plan) => withSelectionKept(root, () => writePlan(root, dom, plan)),
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

function writePlan(root: HTMLElement, dom: DomText, { edits, insert }: Plan): number {
  if (!insert) return typeEdits(root, dom, edits);
  const html = insert.blocks.map((block) => newBlock(dom, root, block).outerHTML).join('');
  const isAfter = isAppended(dom.text, insert.at);
  const after = typeEdits(
    root,
    dom,
    edits.filter((edit) => edit.start >= insert.at),
  );
  const inserted = insertParagraphs(root, insert, html, isAfter);
  const before = edits.filter((edit) => edit.start < insert.at);
  return after + inserted + typeEdits(root, readEditor(root), before);
}

/** An empty paragraph first: without it the browser runs the first new one into its neighbour. */
function insertParagraphs(root: HTMLElement, { at }: PlannedInsert, html: string, isAfter: boolean): number {
  const document = root.ownerDocument;
  if (!select(readEditor(root), { start: at, end: at }, document)) return 0;
  document.execCommand('insertParagraph');
  const dom = readEditor(root);
  const empty = isAfter ? dom.text.length : at;
  const line = lineAt(dom, empty);
  if (!line || line.end > line.start || !select(dom, { start: empty, end: empty }, document)) return 1;
  document.execCommand('insertHTML', false, html);
  return 2;
}
