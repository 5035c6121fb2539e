import type { DomText } from '@/lib/document/dom';
import { blockPlace } from './block-place';
import { caretAt, rangeOf, splitAtRuns } from './dom-place';
import { createDomSurface } from './dom-surface';
import { newBlock } from './new-block';
import type { Plan, PlannedEdit } from './plan';
import type { Reason } from './reasons';
import type { Surface } from './surface';

/** An editor whose model is the page and which keeps an undo list of its own. */
export interface PageModelEditor {
  body(): HTMLElement;
  isReadOnly(): boolean;
  /** Why nothing may be written now, besides that. */
  blocked?(): Reason | null;
  /** Why the editor itself would not take this text, or null. */
  refusal?(plan: Plan): Reason | null;
  /** Runs the change as one step of the editor's undo, and lets the editor know of it. */
  asOneStep(change: () => void): void;
  undo(): void;
}

/** `find` gives the editor as it is now, or undefined when it was removed: pages put others in the same place. */
export function createPageModelSurface(find: () => PageModelEditor | undefined): Surface {
  const editor = () => {
    const found = find();
    if (!found) throw new Error('The editor was removed.');
    return found;
  };
  const root = () => editor().body();
  return createDomSurface({
    undo: { edits: 'native', insert: 'native' },
    root,
    blocked: () => (editor().isReadOnly() ? 'read-only' : (editor().blocked?.() ?? null)),
    refusal: (plan) => editor().refusal?.(plan) ?? null,
    insertRefusal(dom, at) {
      const place = blockPlace(dom, root(), at);
      return typeof place === 'string' ? place : null;
    },
    write(dom, plan) {
      editor().asOneStep(() => writeIntoPage(root(), dom, plan));
      return 1;
    },
    undoOnce: () => editor().undo(),
  });
}

/** Only inside the editor's own undo step: the browser's undo does not know of it. */
function writeIntoPage(root: HTMLElement, dom: DomText, { edits, insert }: Plan): void {
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
