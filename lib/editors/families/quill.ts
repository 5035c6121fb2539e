import type { DomText } from '@/lib/document/dom';
import { candidates } from '../detectors';
import { readEditor } from '../dom-place';
import { createDomSurface } from '../dom-surface';
import { typePlan, typingInsertRefusal } from '../dom-typing';
import type { Plan } from '../plan';
import { editorScript } from '../script';
import { typingIn } from '../typing';

/** As much of Quill's interface (versions 1 and 2) as is used. */
interface Quill {
  readonly history?: { cutoff(): void; undo(): void };
  update(source: 'user'): void;
}

/**
 * ms after which a change is an undo step of its own: Quill's 1000, the user's typing counted too, and a margin, since
 * Quill notes a change some time after the browser's event that `lastInput` goes by.
 */
const UNDO_STEP = 1200;

export default editorScript({
  family: 'quill',
  label: 'Quill',
  find: (document) => candidates(document, 'quill').filter((container) => container.querySelector('.ql-editor')),
  surface(container) {
    const root = () => {
      const element = container.querySelector<HTMLElement>('.ql-editor');
      if (!element) throw new Error('The editor was removed.');
      return element;
    };
    return createDomSurface({
      undo: { edits: 'native', insert: 'native' },
      root,
      blocked: () => (root().isContentEditable ? null : 'read-only'),
      insertRefusal: (dom, at) => typingInsertRefusal(dom, root(), at),
      write: (dom, plan) => writePlan(container, root(), dom, plan),
      undoOnce: () => undo(container, root()),
    });
  },
});

/** Quill 1 leaves itself on its element; Quill 2 is found only where the page made its class global. */
function instanceOf(container: Element): Quill | null {
  const { Quill } = globalThis as { Quill?: { find?(node: Element): unknown } };
  const found = (container as { __quill?: unknown }).__quill ?? Quill?.find?.(container);
  return found && typeof (found as Quill).update === 'function' ? (found as Quill) : null;
}

/** Quill follows the browser's commands exactly; pasting, by contrast, can delete text in it (measured). */
async function writePlan(container: Element, root: HTMLElement, dom: DomText, plan: Plan): Promise<number> {
  const quill = instanceOf(container);
  if (quill?.history) {
    quill.history.cutoff();
    typePlan(root, dom, plan);
    quill.update('user');
    quill.history.cutoff();
    return 1;
  }
  const wait = typingIn(root.ownerDocument).lastInput + UNDO_STEP - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  // The user went on: the places are no longer certain.
  const now = wait > 0 ? readEditor(root) : dom;
  if (now.text !== dom.text) return 0;
  typePlan(root, now, plan);
  return 1;
}

function undo(container: Element, root: HTMLElement): void {
  const history = instanceOf(container)?.history;
  if (history) history.undo();
  // What the browser sends when the user takes the undo command of its menu; Quill 2 listens to it.
  else root.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true }));
}
