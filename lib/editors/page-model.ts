import { blockPlace } from './block-place';
import { createDomSurface } from './dom-surface';
import { writeIntoPage } from './dom-writing';
import type { Plan } from './plan';
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
