import type { DomText } from '@/lib/document/dom';
import { blockPlace } from './block-place';
import { caretAt, rangeOf, splitAtRuns } from './dom-place';
import { newBlock } from './new-block';
import type { Plan, PlannedEdit } from './plan';

/** Only inside the editor's own undo step: the browser's undo does not know of it. */
export function writeIntoPage(root: HTMLElement, dom: DomText, { edits, insert }: Plan): void {
  const place = insert && blockPlace(dom, root, insert.at);
  const blocks = insert?.blocks.map((block) => newBlock(dom, root, block)) ?? [];
  // The editor's own keys, Ctrl+Z among them, are to reach it now.
  root.focus({ preventScroll: true });
  replaceText(dom, edits);
  if (place && typeof place !== 'string') place.element[place.side](...blocks);
}

function replaceText(dom: DomText, edits: readonly PlannedEdit[]): void {
  // From the end to the start: what is still to be replaced keeps its place in its node.
  for (const edit of edits.flatMap((one) => splitAtRuns(dom, one)).reverse()) {
    const range = edit.end > edit.start ? rangeOf(dom, edit) : null;
    const place = range ? { node: range.startContainer, offset: range.startOffset } : caretAt(dom, edit.start);
    range?.deleteContents();
    if (place?.node.nodeType === 3) (place.node as Text).insertData(place.offset, edit.text);
    else if (place) (place.node as Element).replaceChildren(edit.text);
  }
}
