import type { Span } from '@/lib/text/span';
import { type ModelLines, type ModelPiece, readModel } from './model-lines';
import { type ModelPlan, type ModelSplice, piecesIn, planModel } from './model-plan';
import type { ModelTree } from './model-tree';
import type { Plan } from './plan';
import type { Reason } from './reasons';
import type { Surface } from './surface';

/** A place in a node's own text. */
export interface ModelPoint<N> {
  readonly node: N;
  readonly offset: number;
  /** The node is one that only the editor changes: offset 0 is before it, any other after it. */
  readonly isFixed: boolean;
}

/** An editor with a document of its own, of which the page is only a picture. */
export interface ModelEditor<N> {
  /** The element that shows the text. */
  readonly element: HTMLElement;
  root(): N;
  tree(): readonly ModelTree<N>[];
  blocked(): Reason | null;
  /** Why the editor does not let this text be changed, or null. */
  refusal?(splices: readonly ModelSplice<N>[]): Reason | null;
  /** Carries all of it out as one step of the editor's own undo. */
  write(plan: ModelPlan<N>): void;
  undoOnce(): void;
  /** The place in the page. Null when the editor does not show it. */
  rangeOf(from: ModelPoint<N>, to: ModelPoint<N>): Range | null;
}

export function createModelSurface<N>(editor: ModelEditor<N>): Surface {
  let model: ModelLines<N> = { text: '', lines: [], pieces: [] };
  const planned = (plan: Plan) => planModel(model, editor.root(), plan);
  const refusal = (plan: Plan): Reason | null => {
    const found = planned(plan);
    return typeof found === 'string' ? found : (editor.refusal?.(found.splices) ?? null);
  };
  return {
    document: editor.element.ownerDocument,
    capabilities() {
      const canWrite = !editor.blocked();
      return {
        write: canWrite ? 'edits' : 'none',
        insertBlocks: canWrite,
        mark: 'range',
        undo: { edits: 'native', insert: 'native' },
      };
    },
    read() {
      model = readModel(editor.root(), editor.tree());
      const lines = model.lines.map(({ node: _node, outer: _outer, ...line }) => line);
      return { text: model.text, format: 'editor', complete: true, lines };
    },
    blocked: () => editor.blocked(),
    refusal,
    write(plan) {
      const found = planned(plan);
      if (typeof found === 'string') return 0;
      // The editor's own keys, Ctrl+Z among them, are to reach it now.
      editor.element.focus({ preventScroll: true });
      editor.write(found);
      return 1;
    },
    undoOnce: () => editor.undoOnce(),
    rangeOf: (span) => rangeOf(editor, model, span),
  };
}

function rangeOf<N>(editor: ModelEditor<N>, model: ModelLines<N>, { start, end }: Span): Range | null {
  const pieces = piecesIn(model, start, end);
  const [first] = pieces;
  const last = pieces.at(-1);
  return first && last ? editor.rangeOf(pointAt(first, start), pointAt(last, end)) : null;
}

function pointAt<N>({ node, at, offset, length, isFixed }: ModelPiece<N>, wanted: number): ModelPoint<N> {
  const inside = Math.min(Math.max(wanted - at, 0), length);
  return { node, offset: isFixed ? inside : offset + inside, isFixed };
}
