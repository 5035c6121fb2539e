// Built by the spec and run in a page: what an adapter does to read a document and to mark a place in it.
import { makeAnchor, resolveAnchor } from '@/lib/editors/anchor';
import { editorSnapshot, rangeOf, readEditor } from '@/lib/editors/dom-place';
import { markRange } from '@/lib/editors/mark';

export interface Times {
  read: number;
  mark: number;
  /** Every text node once. */
  walk: number;
}

/** Least of five, in ms: in turns, so that what else the machine does falls on all alike. */
export function measure(root: HTMLElement, quote: string): Times {
  const times: Times = { read: Infinity, mark: Infinity, walk: Infinity };
  const clock = (what: keyof Times, work: () => void) => {
    const start = performance.now();
    work();
    times[what] = Math.min(times[what], performance.now() - start);
  };
  for (let turn = 0; turn < 5; turn++) {
    clock('walk', () => walk(root));
    let dom = readEditor(root);
    clock('read', () => {
      dom = readEditor(root);
      editorSnapshot(dom);
    });
    clock('mark', () => {
      const start = dom.text.indexOf(quote);
      const place = resolveAnchor(dom.text, makeAnchor(dom.text, { start, end: start + quote.length }), dom.text);
      markRange(document, place && rangeOf(dom, place));
    });
  }
  return times;
}

/** Every text node once: the least that anybody who reads it does. */
function walk(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) characters += (walker.currentNode as Text).data.length;
  return characters;
}
