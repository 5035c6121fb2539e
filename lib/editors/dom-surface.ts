import type { DomText } from '@/lib/document/dom';
import type { Capabilities } from './contract';
import { domRefusal, editorSnapshot, rangeOf, readEditor } from './dom-place';
import { markRange } from './mark';
import type { Plan } from './plan';
import type { Surface } from './surface';

/** What tells apart the families whose text is a part of the page. */
export interface DomEditor {
  readonly undo: Capabilities['undo'];
  /** The element that holds the text, in the editor's own document. */
  root(): HTMLElement;
  blocked(): string | null;
  /** Why the page shows only a part of the text, in Chinese. */
  partial?(): string | null;
  /** Why no paragraphs can go in at that offset, in Chinese, or null. */
  insertRefusal(dom: DomText, at: number): string | null;
  write(dom: DomText, plan: Plan): number | Promise<number>;
  takeBack(steps: number, isDone: () => boolean): void | Promise<void>;
}

export function createDomSurface(editor: DomEditor): Surface {
  let dom: DomText = { text: '', lines: [], pieces: [] };
  return {
    get document() {
      return editor.root().ownerDocument;
    },
    capabilities() {
      const canWrite = !editor.blocked();
      return { write: canWrite ? 'edits' : 'none', insertBlocks: canWrite, mark: 'range', undo: editor.undo };
    },
    read() {
      dom = readEditor(editor.root());
      const reason = editor.partial?.();
      const snapshot = editorSnapshot(dom);
      return reason ? { ...snapshot, complete: false, reason } : snapshot;
    },
    blocked: () => editor.blocked(),
    refusal: (plan) =>
      domRefusal(dom, editor.root(), plan.edits) ?? (plan.insert ? editor.insertRefusal(dom, plan.insert.at) : null),
    write: (plan) => editor.write(dom, plan),
    undo: (steps, isDone) => editor.takeBack(steps, isDone),
    show(span) {
      markRange(editor.root().ownerDocument, span && rangeOf(dom, span));
    },
  };
}
