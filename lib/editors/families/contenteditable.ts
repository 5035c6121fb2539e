import { candidates, holdsOther } from '../detectors';
import { createDomSurface } from '../dom-surface';
import { typePlan, typingInsertRefusal } from '../dom-typing';
import { editorsOf } from '../hosts';
import { proveOnPage } from '../proof';
import type { Reason } from '../reasons';
import { editorScript } from '../script';

/** Etherpad's, whose page is a picture of what its server holds: nothing is proven of a write (measured on a mock). */
const SHARED_PAD = '#innerdocbody';
/** What is made like Notion draws only what is in view. */
const PARTIAL = '[data-content-editable-root]';

/** Any editable element, of whatever editor: only what it has shown of itself on this page is believed. */
export default editorScript({
  family: 'contenteditable',
  label: '网页编辑框',
  find: (document) => editorsOf(candidates(document, 'contenteditable')),
  surface(element) {
    const root = element as HTMLElement;
    const typed = createDomSurface({
      undo: { edits: 'panel', insert: 'panel' },
      root() {
        if (!root.isConnected) throw new Error('The editor was removed.');
        return root;
      },
      blocked: () => blocked(root) ?? proven.doubt(),
      isPartial: () => root.closest(PARTIAL) !== null,
      insertRefusal: (dom, at) => (root.isContentEditable ? typingInsertRefusal(dom, root, at) : 'separate-fields'),
      write: (dom, plan) => typePlan(root, dom, plan),
      undoOnce: () => root.ownerDocument.execCommand('undo'),
    });
    const proven = proveOnPage(root, typed);
    return proven;
  },
});

function blocked(root: HTMLElement): Reason | null {
  // One that holds a field for each paragraph is not editable itself.
  const fields = [root, ...root.querySelectorAll<HTMLElement>('[contenteditable]')];
  if (!fields.some((field) => field.isContentEditable)) return 'read-only';
  return root.closest(`${SHARED_PAD}, ${PARTIAL}`) || holdsOther(root, 'contenteditable') ? 'own-model' : null;
}
