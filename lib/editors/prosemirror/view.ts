import { type DocDesc, docDesc, type PmView } from './model';

const views = new WeakMap<Element, PmView>();
const METHODS = ['setSelection', 'update'] as const;
// The value of ProseMirror's own CHILD_DIRTY: look at the children again, draw anew only what differs.
const CHILD_DIRTY = 1;

/** The view that draws in `root`, when it is known: Tiptap leaves it on the element, others only pass it by. */
export function viewOf(root: Element): PmView | null {
  const { editor } = root as { editor?: { view?: unknown } };
  for (const view of [editor?.view, views.get(root)]) {
    if (isView(view) && view.dom === root && view.docView === docDesc(root)) return view;
  }
  return null;
}

/** Waits for the view to pass by: each time the editor draws or sets its selection. Takes itself away then. */
export function watchForView(root: Element): void {
  const desc = docDesc(root);
  if (!desc || viewOf(root) || Object.hasOwn(desc, 'update')) return;
  for (const name of METHODS) {
    const original = desc[name];
    if (!original) continue;
    desc[name] = function (this: DocDesc, ...args: unknown[]) {
      const view = args.find(isView);
      if (view) {
        views.set(root, view);
        for (const method of METHODS) delete desc[method];
      }
      return original.apply(this, args);
    };
  }
}

/**
 * Makes the view pass by, at once: right after the focus came, ProseMirror takes a caret at the very start for the
 * browser's doing and puts its own selection back; the view is an argument of that.
 */
export function obtainView(root: HTMLElement): PmView | null {
  watchForView(root);
  const { ownerDocument: document } = root;
  const tree = root.getRootNode() as { getSelection?: Document['getSelection'] };
  // Chromium's shadow trees have selections of their own.
  const selection = tree.getSelection?.() ?? document.getSelection();
  const desc = docDesc(root);
  if (!desc || !selection) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const scrolled = scrollPositions(root);
  root.focus({ preventScroll: true });
  // A page whose window has no focus is not told of it.
  root.dispatchEvent(new FocusEvent('focus'));
  const first = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode() ?? root;
  // Two names of one place: one is not yet the selection, so that setting it is a change.
  for (const node of [first, first.parentNode]) {
    if (viewOf(root)) break;
    desc.dirty ||= CHILD_DIRTY;
    selection.collapse(node, 0);
    document.dispatchEvent(new Event('selectionchange'));
  }
  if (root.contains(anchorNode) && anchorNode && focusNode) {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    document.dispatchEvent(new Event('selectionchange'));
  }
  for (const [element, top] of scrolled) element.scrollTop = top;
  return viewOf(root);
}

function isView(value: unknown): value is PmView {
  const view = value as Partial<PmView> | null | undefined;
  return typeof view === 'object' && view !== null && typeof view.dispatch === 'function' && Boolean(view.state?.doc);
}

function scrollPositions(root: Element): [Element, number][] {
  const found: [Element, number][] = [];
  for (let element: Element | null = root; element; element = element.parentElement) {
    found.push([element, element.scrollTop]);
  }
  return found;
}
