// Built by the spec and run in a page: what an adapter does to read a document and to mark a place in it.
import { makeAnchor, resolveAnchor } from '@/lib/editors/anchor';
import { editorSnapshot, rangeOf, readEditor } from '@/lib/editors/dom-place';
import { markRange } from '@/lib/editors/mark';

export interface Times {
  read: number;
  mark: number;
  walk: number;
}

/** Least of twenty-five, in ms: in turns, so that what else the machine does falls on all alike. */
export function measure(root: HTMLElement, quote: string): Times {
  const times: Times = { read: Infinity, mark: Infinity, walk: Infinity };
  const clock = (what: keyof Times, work: () => void) => {
    const start = performance.now();
    work();
    times[what] = Math.min(times[what], performance.now() - start);
  };
  for (let turn = 0; turn < 25; turn++) {
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

/** Every node once, and its text: the least that anybody who reads it does. */
function walk(root: Node): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else text += `${walk(node)}\n`;
  }
  return text;
}
