import { type DomText, lineAt, piecesIn } from '@/lib/document/dom';
import type { NewBlock } from './contract';

// A new paragraph may look like these, but it cannot be one outside its list or table.
const INNER = new Set(['li', 'td', 'th', 'tr', 'dt', 'dd', 'caption', 'body']);

/** A paragraph with the text of `block` and the tag, style and character format of the paragraph it is like. */
export function newBlock(dom: DomText, root: Element, { text, like }: NewBlock): HTMLElement {
  const document = root.ownerDocument;
  const line = lineAt(dom, like) ?? dom.lines.at(-1);
  const pattern = line && line.block !== root && !INNER.has(line.block.localName) ? line.block : null;
  const block = pattern ? shell(pattern) : document.createElement(root.querySelector('p') ? 'p' : 'div');
  let inner: Element = block;
  for (const wrapper of pattern && line ? formatsOf(dom, line, pattern) : []) {
    const copy = shell(wrapper);
    inner.append(copy);
    inner = copy;
  }
  inner.textContent = text;
  return block;
}

/** The inline elements around the longest run of the line, outermost first: a bold beginning is not the whole look. */
function formatsOf(dom: DomText, line: { start: number; end: number }, block: Element): Element[] {
  let longest: { node: Text; length: number } | null = null;
  for (const piece of piecesIn(dom, line)) if (!longest || piece.length > longest.length) longest = piece;
  const wrappers: Element[] = [];
  for (let parent = longest?.node.parentElement; parent && parent !== block; parent = parent.parentElement) {
    if (parent.localName !== 'a') wrappers.unshift(parent);
  }
  return wrappers;
}

function shell(element: Element): HTMLElement {
  const copy = element.cloneNode(false) as HTMLElement;
  for (const name of ['id', 'name', 'contenteditable']) copy.removeAttribute(name);
  return copy;
}
