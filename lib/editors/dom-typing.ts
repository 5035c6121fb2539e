import { type DomText, lineAt } from '@/lib/document/dom';
import { blockPlace } from './block-place';
import { readEditor, select, splitAtRuns } from './dom-place';
import { newBlock } from './new-block';
import { isAppended, type Plan, type PlannedEdit } from './plan';
import type { Reason } from './reasons';

/**
 * Carries out a plan by the browser's own editing commands, as if the user typed. Gives the number of commands, each
 * an undo step of the browser. The user's own selection is put back.
 */
export function typePlan(root: HTMLElement, dom: DomText, plan: Plan): number {
  const selection = root.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const kept = range && root.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
  root.focus({ preventScroll: true });
  const steps = plan.insert ? typeAround(root, dom, plan.edits, plan.insert) : typeEdits(root, dom, plan.edits);
  if (kept) selection?.setBaseAndExtent(kept.startContainer, kept.startOffset, kept.endContainer, kept.endOffset);
  return steps;
}

/** Why no paragraphs can be typed there, or null. */
export function typingInsertRefusal(dom: DomText, root: Element, at: number): Reason | null {
  const place = blockPlace(dom, root, at);
  if (typeof place === 'string') return place;
  return place.isOutside ? 'beside-table' : null;
}

// From the end to the start, so that what is still to be written keeps its offsets.
function typeAround(
  root: HTMLElement,
  dom: DomText,
  edits: readonly PlannedEdit[],
  insert: NonNullable<Plan['insert']>,
): number {
  const html = insert.blocks.map((block) => newBlock(dom, root, block).outerHTML).join('');
  const isAfter = isAppended(dom.text, insert.at);
  const later = edits.filter((edit) => edit.start >= insert.at);
  const earlier = edits.filter((edit) => edit.start < insert.at);
  const steps = typeEdits(root, dom, later) + insertParagraphs(root, insert.at, html, isAfter);
  return steps + typeEdits(root, readEditor(root), earlier);
}

function typeEdits(root: HTMLElement, dom: DomText, edits: readonly PlannedEdit[]): number {
  const document = root.ownerDocument;
  let steps = 0;
  for (const { start, end, text } of edits.flatMap((edit) => splitAtRuns(dom, edit)).reverse()) {
    // The browser may have put other text nodes in place of those it wrote in.
    if (!select(steps === 0 ? dom : readEditor(root), { start, end }, document)) continue;
    if (text) document.execCommand('insertText', false, text);
    else document.execCommand('delete');
    steps++;
  }
  return steps;
}

/** Into an empty plain paragraph: the browser runs new ones into their neighbours, or into a heading, otherwise. */
function insertParagraphs(root: HTMLElement, at: number, html: string, isAfter: boolean): number {
  const document = root.ownerDocument;
  if (!select(readEditor(root), { start: at, end: at }, document)) return 0;
  document.execCommand('insertParagraph');
  const dom = readEditor(root);
  const empty = isAfter ? dom.text.length : at;
  const line = lineAt(dom, empty);
  if (!line || line.end > line.start || !select(dom, { start: empty, end: empty }, document)) return 1;
  document.execCommand('formatBlock', false, 'p');
  document.execCommand('insertHTML', false, html);
  return 3;
}
