import { type DomText, lineAt } from '@/lib/document/dom';
import { isAppended } from './plan';
import type { Reason } from './reasons';

/** Where new paragraphs go into the page. */
export interface BlockPlace {
  readonly element: Element;
  readonly side: 'before' | 'after';
  /** True beside a list or a table: the paragraphs go out of it. */
  readonly isOutside: boolean;
}

/** The place for paragraphs before the line that begins at `at`, or after the last; else why not. */
export function blockPlace(dom: DomText, root: Element, at: number): BlockPlace | Reason {
  const line = lineAt(dom, at);
  const side = isAppended(dom.text, at) ? 'after' : 'before';
  if (!line) return { element: root, side, isOutside: false };
  const sharing = dom.lines.filter((other) => other.block === line.block);
  if (sharing.length > 1 && line.block !== root) return 'shared-block';
  const outer = outermost(line.block, root);
  if (!outer) return { element: line.block, side, isOutside: false };
  const inside = dom.lines.filter((other) => outer.contains(other.block));
  const isEdge = (side === 'before' ? inside[0] : inside.at(-1)) === line;
  return isEdge ? { element: outer, side, isOutside: true } : 'in-table';
}

function outermost(element: Element, root: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (/^(?:ul|ol|dl|table)$/.test(at.localName)) found = at;
  }
  return found;
}
