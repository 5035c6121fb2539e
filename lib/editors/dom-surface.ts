import type { DomText } from '@/lib/document/dom';
import type { Capabilities } from './contract';
import { domRefusal, editorSnapshot, rangeOf, readEditor } from './dom-place';
import type { Plan } from './plan';
import type { Reason } from './reasons';
import type { Surface } from './surface';

/** What tells apart the families whose text is a part of the page. */
export interface DomEditor {
  readonly undo: Capabilities['undo'];
  /** The element that holds the text, in the editor's own document. */
  root(): HTMLElement;
  blocked(): Reason | null;
  /** True when the page shows only a part of the text. */
  isPartial?(): boolean;
  /** Why the editor itself would not take this text, or null. */
  refusal?(plan: Plan): Reason | null;
  /** False when it takes no new paragraphs at all. */
  readonly inserts?: boolean;
  /** Why no paragraphs can go in at that offset, or null. */
  insertRefusal(dom: DomText, at: number): Reason | null;
  write(dom: DomText, plan: Plan): number | Promise<number>;
  undoOnce(): void;
}

export function createDomSurface(editor: DomEditor): Surface {
  let dom: DomText = { text: '', lines: [], pieces: [] };
  return {
    get document() {
      return editor.root().ownerDocument;
    },
    capabilities() {
      const canWrite = !editor.blocked();
      return {
        write: canWrite ? 'edits' : 'none',
        insertBlocks: canWrite && editor.inserts !== false,
        mark: 'range',
        undo: editor.undo,
      };
    },
    read() {
      dom = readEditor(editor.root());
      const snapshot = editorSnapshot(dom);
      return editor.isPartial?.() ? { ...snapshot, complete: false, reason: 'partial' satisfies Reason } : snapshot;
    },
    blocked: () => editor.blocked(),
    refusal: (plan) =>
      domRefusal(dom, editor.root(), plan.edits) ??
      (plan.insert ? editor.insertRefusal(dom, plan.insert.at) : null) ??
      editor.refusal?.(plan) ??
      null,
    write: (plan) => editor.write(dom, plan),
    undoOnce: () => editor.undoOnce(),
    rangeOf: (span) => rangeOf(dom, span),
  };
}
