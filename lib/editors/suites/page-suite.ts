import type { DomText } from '@/lib/document/dom';
import type { DomLine } from '@/lib/document/dom-lines';
import type { Line, Snapshot } from '@/lib/document/snapshot';
import { editorSnapshot, rangeOf, readEditor } from '../dom-place';
import { markRange } from '../mark';
import type { Reason } from '../reasons';
import type { Surface } from '../surface';
import { createSuiteSurface, partly } from './suite-surface';

/** What a suite that draws its text into the page has of its own. */
export interface PageSuite {
  /** Why what is drawn may not be all, or null. */
  doubt(): Reason | null;
  /** What a line is whose tag the page's own names say. */
  kindOf(block: Element): Pick<Line, 'kind' | 'depth'> | null;
}

/** A suite whose text is a part of the page: read and marked there, and not written. */
export function createPageSuiteSurface(root: HTMLElement, { doubt, kindOf }: PageSuite): Surface {
  let dom: DomText = { text: '', lines: [], pieces: [] };
  const named = (line: DomLine): DomLine => ({ ...line, ...kindOf(line.block) });
  return createSuiteSurface({
    document: root.ownerDocument,
    mark: 'range',
    read(): Snapshot {
      dom = readEditor(root);
      const snapshot = editorSnapshot({ ...dom, lines: dom.lines.map(named) });
      const reason = doubt();
      return reason ? partly(snapshot, reason) : snapshot;
    },
    show(span) {
      const range = rangeOf(dom, span);
      if (range) markRange(root.ownerDocument, range);
      return range !== null;
    },
  });
}
