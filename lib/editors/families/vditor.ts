import type { DomText } from '@/lib/document/dom';
import { candidates } from '../detectors';
import { readEditor, select } from '../dom-place';
import { createDomSurface } from '../dom-surface';
import { writeIntoPage } from '../dom-writing';
import type { Plan } from '../plan';
import { editorScript } from '../script';
import { watchText } from '../text-change';
import { typingIn } from '../typing';

/** ms after the last change in which Vditor has taken it into its history: its 800, and a margin. */
const NOTED = 1200;
/** ms after the last input before which it hardly has: what it draws anew holds the caret in the same way. */
const EARLIEST = 700;
/** ms to wait for that after a write: pages may have set a longer delay. */
const LONGEST = 4000;

/** Its modes «所见即所得» and «即时渲染»; in «分屏预览» the source stands in a text field, or is left alone. */
export default editorScript({
  family: 'vditor',
  label: 'Vditor',
  find: (document) => candidates(document, 'vditor'),
  surface(element) {
    const root = () => {
      // What a mode that is not shown holds is no longer the text.
      if (!element.getClientRects().length) throw new Error('The editor is in another mode.');
      return element as HTMLElement;
    };
    const lastChange = watchText(element);
    return createDomSurface({
      undo: { edits: 'native', insert: 'native' },
      root,
      blocked: () => (!root().isContentEditable ? 'read-only' : root().matches('.vditor-sv') ? 'own-model' : null),
      // One in ten new paragraphs was in its history too late for Ctrl+Z (measured on a busy machine).
      inserts: false,
      insertRefusal: () => 'late-history',
      write: (dom, plan) => write(root(), dom, plan, lastChange()),
      undoOnce: () => pressUndo(root()),
    });
  },
});

/**
 * Into the page, and Vditor then takes each changed place as typed there: it reads the paragraph as Markdown and draws it
 * anew. What Markdown makes something else of does not read as expected then, and is taken back.
 */
async function write(root: HTMLElement, dom: DomText, plan: Plan, lastChange: number): Promise<number> {
  const typing = typingIn(root.ownerDocument);
  const wait = Math.max(typing.lastInput, lastChange) + NOTED - performance.now();
  // What the user typed last is a step of its own, and a text the page just gave is what an undo goes back to.
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const now = wait > 0 ? readEditor(root) : dom;
  if (now.text !== dom.text || typing.composing) return 0;
  const caret = caretOffset(root, now);
  writeIntoPage(root, now, plan);
  let typed = performance.now();
  for (const offset of changedPlaces(plan).reverse()) {
    typed = performance.now();
    drawAnew(root, offset);
  }
  if (caret !== null) select(readEditor(root), emptySpan(moved(caret, plan)), root.ownerDocument);
  const { inputs } = typing;
  // Undo would take what the user typed meanwhile along with it.
  return (await noted(root, typed)) && typing.inputs === inputs ? 1 : 0;
}

function drawAnew(root: HTMLElement, offset: number): void {
  select(readEditor(root), emptySpan(offset), root.ownerDocument);
  root.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }));
}

/** In the text after the write: the end of each edit. */
function changedPlaces({ edits }: Plan): number[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const place = start + shift + text.length;
    shift += text.length - (end - start);
    return place;
  });
}

/** Where an offset of the text before is in the text after the write. */
function moved(offset: number, { edits }: Plan): number {
  let shift = 0;
  for (const one of edits) {
    if (one.start >= offset) break;
    shift += one.text.length - (Math.min(one.end, offset) - one.start);
  }
  return offset + shift;
}

function caretOffset(root: Element, dom: DomText): number | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection?.focusNode || !root.contains(selection.focusNode)) return null;
  const { focusNode, focusOffset } = selection;
  const piece = dom.pieces.find(
    ({ node, offset, length }) => node === focusNode && offset <= focusOffset && focusOffset <= offset + length,
  );
  return piece ? piece.at + focusOffset - piece.offset : null;
}

function emptySpan(offset: number): { start: number; end: number } {
  return { start: offset, end: offset };
}

/** Whether Vditor took what was typed into its history: it holds the caret with an element of its own while it does. */
function noted(root: HTMLElement, typed: number): Promise<boolean> {
  let isEarly = false;
  return new Promise((resolve) => {
    const observer = new MutationObserver((records) => {
      const added = records.flatMap((record) => [...record.addedNodes]);
      if (!added.some((node) => node.nodeType === 1 && (node as Element).matches('.vditor-wbr'))) return;
      if (performance.now() - typed >= EARLIEST) finish(true);
      else isEarly = true;
    });
    // A page may have set a shorter delay.
    const timer = setTimeout(() => finish(isEarly), LONGEST);
    const finish = (isNoted: boolean) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(isNoted);
    };
    observer.observe(root, { childList: true, subtree: true });
  });
}

function pressUndo(root: HTMLElement): void {
  const isMac = /Mac|iP/.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', ctrlKey: !isMac, metaKey: isMac };
  root.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }));
}
