import { type DomText, lineAt } from '@/lib/document/dom';
import { typeOver, undoSteps } from '../command';
import { candidates } from '../detectors';
import { domRefusal, editorSnapshot, rangeOf, readEditor, select, splitAtRuns } from '../dom-place';
import { markRange } from '../mark';
import { newBlock } from '../new-block';
import { isAppended, type Plan, type PlannedInsert } from '../plan';
import { editorScript } from '../script';
import type { Surface } from '../surface';

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
  surface: (element) => createSurface(element as HTMLElement),
});

function isOutermost(element: HTMLElement): boolean {
  return element.isContentEditable && !element.parentElement?.isContentEditable;
}

function createSurface(root: HTMLElement): Surface {
  const document = root.ownerDocument;
  let dom: DomText = { text: '', lines: [], pieces: [] };
  let steps = 0;

  const read = () => {
    dom = readEditor(root);
    const snapshot = editorSnapshot(dom);
    if (!root.closest(VIRTUAL)) return snapshot;
    return { ...snapshot, complete: false, reason: '这个编辑器只显示看得见的部分，没有读到全文。' };
  };
  const blocked = () => {
    if (!root.isContentEditable) return '这个编辑框现在不可编辑。';
    const frame = document.defaultView?.frameElement;
    return root.closest(OWN_MODEL) || root.querySelector(OWN_MODEL) || frame?.closest(OWN_FRAME)
      ? '还不能直接修改这种编辑器里的文字，请复制后手工修改。'
      : null;
  };

  return {
    document,
    capabilities: () => ({
      write: blocked() ? 'none' : 'edits',
      insertBlocks: !blocked(),
      mark: 'range',
      undo: { edits: 'panel', insert: 'panel' },
    }),
    read,
    blocked,
    refusal: (plan) => domRefusal(dom, root, plan),
    write(plan) {
      steps = 0;
      const restore = keepSelection(root);
      if (!root.contains(document.activeElement)) root.focus({ preventScroll: true });
      writePlan(plan);
      restore();
      return steps;
    },
    undo: (steps, isDone) => undoSteps(document, steps, isDone),
    show(span) {
      markRange(document, span && rangeOf(dom, span));
    },
  };

  function writePlan({ edits, insert }: Plan): void {
    const parts = edits.flatMap((edit) => splitAtRuns(dom, edit)).reverse();
    const html = insert?.blocks.map((block) => newBlock(dom, root, block).outerHTML).join('') ?? '';
    // From the end to the start, so that what is still to be written keeps its offsets.
    for (const part of parts.filter((edit) => !insert || edit.start >= insert.at)) type(part);
    if (insert) insertParagraphs(insert, html);
    for (const part of parts.filter((edit) => insert && edit.start < insert.at)) type(part);
  }

  function type(edit: { start: number; end: number; text: string }): void {
    dom = readEditor(root);
    if (!select(dom, edit, document)) return;
    typeOver(document, edit.text);
    steps++;
  }

  /** An empty paragraph first: without it the browser runs the first new one into its neighbour. */
  function insertParagraphs(insert: PlannedInsert, html: string): void {
    const after = isAppended(dom.text, insert.at);
    dom = readEditor(root);
    if (!select(dom, { start: insert.at, end: insert.at }, document)) return;
    document.execCommand('insertParagraph');
    steps++;
    dom = readEditor(root);
    const at = after ? dom.text.length : insert.at;
    const line = lineAt(dom, at);
    if (!line || line.end > line.start || !select(dom, { start: at, end: at }, document)) return;
    document.execCommand('insertHTML', false, html);
    steps++;
    dom = readEditor(root);
  }
}

/** The user's own selection, put back where the page moved it to. */
function keepSelection(root: HTMLElement): () => void {
  const selection = root.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!selection || !range || !root.contains(range.commonAncestorContainer)) return () => {};
  const copy = range.cloneRange();
  return () => selection.setBaseAndExtent(copy.startContainer, copy.startOffset, copy.endContainer, copy.endOffset);
}
