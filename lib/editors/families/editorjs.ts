import { type DomText, lineAt } from '@/lib/document/dom';
import { candidates } from '../detectors';
import { readEditor } from '../dom-place';
import { createDomSurface } from '../dom-surface';
import { typePlan } from '../dom-typing';
import type { Plan } from '../plan';
import { editorScript } from '../script';

const BLOCKS = '.codex-editor__redactor';

/** Each paragraph is a field of its own; all of them are one text. */
export default editorScript({
  family: 'editorjs',
  label: 'Editor.js',
  // A block of columns holds editors of its own.
  find: (document) => candidates(document, 'editorjs').filter((one) => !one.parentElement?.closest(BLOCKS)),
  surface(element) {
    const root = element as HTMLElement;
    return createDomSurface({
      undo: { edits: 'panel', insert: 'panel' },
      root: () => root,
      blocked: () => (root.querySelector('[contenteditable="true"]') ? null : 'read-only'),
      // A new block is its instance's to make, which a page keeps to itself, and no undo takes it back.
      inserts: false,
      insertRefusal: () => 'separate-fields',
      write: (dom, plan) => write(root, dom, plan),
      undoOnce: () => root.ownerDocument.execCommand('undo'),
    });
  },
});

/** Field by field: the browser's commands act where the focus is. From the end, so that the places stay. */
function write(root: HTMLElement, dom: DomText, plan: Plan): number {
  const selection = root.ownerDocument.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  let steps = 0;
  for (const edit of [...plan.edits].reverse()) {
    const now = steps === 0 ? dom : readEditor(root);
    fieldAt(now, edit.start)?.focus({ preventScroll: true });
    steps += typePlan(root, now, { edits: [edit], insert: null, expected: '' });
  }
  if (anchorNode && focusNode && root.contains(anchorNode) && root.contains(focusNode)) {
    selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  }
  return steps;
}

function fieldAt(dom: DomText, offset: number): HTMLElement | null {
  return lineAt(dom, offset)?.block.closest<HTMLElement>('[contenteditable="true"]') ?? null;
}
