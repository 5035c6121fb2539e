import type { DomText } from '@/lib/document/dom';
import { readEditor, select, splitAtRuns } from './dom-place';
import type { PlannedEdit } from './plan';

/** Types the edits into the text one by one; gives the number of commands, each an undo step of the browser. */
export function typeEdits(root: HTMLElement, dom: DomText, edits: readonly PlannedEdit[]): number {
  const document = root.ownerDocument;
  let steps = 0;
  // From the end to the start, so that what is still to be written keeps its offsets.
  for (const { start, end, text } of edits.flatMap((edit) => splitAtRuns(dom, edit)).reverse()) {
    // The browser may have put other text nodes in place of those it wrote in.
    if (!select(steps === 0 ? dom : readEditor(root), { start, end }, document)) continue;
    if (text) document.execCommand('insertText', false, text);
    else document.execCommand('delete');
    steps++;
  }
  return steps;
}

/** Runs `work` with the focus in the editor; the user's own selection there is put back. */
export function withSelectionKept<T>(root: HTMLElement, work: () => T): T {
  const selection = root.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const kept = range && root.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
  root.focus({ preventScroll: true });
  const result = work();
  if (kept) selection?.setBaseAndExtent(kept.startContainer, kept.startOffset, kept.endContainer, kept.endOffset);
  return result;
}
