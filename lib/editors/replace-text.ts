import type { DomText } from '@/lib/document/dom';
import { caretAt, rangeOf, splitAtRuns } from './dom-place';
import type { PlannedEdit } from './plan';

/**
 * Puts the edits into the text nodes themselves. Only for editors whose model is the page, and inside their own undo
 * bracket: anywhere else the model would not know, or undo would be lost.
 */
export function replaceText(dom: DomText, edits: readonly PlannedEdit[]): void {
  // From the end to the start: what is still to be replaced keeps its place in its node.
  for (const edit of edits.flatMap((one) => splitAtRuns(dom, one)).reverse()) {
    const range = edit.end > edit.start ? rangeOf(dom, edit) : null;
    const place = range ? { node: range.startContainer, offset: range.startOffset } : caretAt(dom, edit.start);
    range?.deleteContents();
    if (place?.node.nodeType === 3) (place.node as Text).insertData(place.offset, edit.text);
    else if (place) (place.node as Element).replaceChildren(edit.text);
  }
}
