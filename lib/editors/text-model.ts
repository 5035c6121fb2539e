import type { Span } from '@/lib/text/span';
import type { Capabilities } from './contract';
import { type PlannedEdit, plannedSplices } from './plan';
import type { Reason } from './reasons';
import type { Surface } from './surface';

/** An editor of plain text that keeps it in a model of its own and draws what is in view. Line breaks are line feeds. */
export interface TextModel {
  readonly mark: Capabilities['mark'];
  readonly undo: Capabilities['undo']['edits'];
  text(): string;
  blocked(): Reason | null;
  /** Replaces all, in order and not overlapping, as one step of the editor's undo. */
  replace(splices: readonly PlannedEdit[]): void;
  undoOnce(): void;
  show(span: Span | null): void;
}

/** `find` gives the model as it is now, or undefined when it was removed: pages put others in the same place. */
export function createTextModelSurface(document: Document, find: () => TextModel | undefined): Surface {
  const model = () => {
    const found = find();
    if (!found) throw new Error('The editor was removed.');
    return found;
  };
  return {
    document,
    capabilities() {
      const { mark, undo, blocked } = model();
      const canWrite = !blocked();
      return { write: canWrite ? 'edits' : 'none', insertBlocks: canWrite, mark, undo: { edits: undo, insert: undo } };
    },
    read: () => ({ text: model().text(), format: 'editor', complete: true }),
    blocked: () => model().blocked(),
    refusal: () => null,
    write(plan) {
      const now = model();
      now.replace(plannedSplices(now.text(), plan));
      return 1;
    },
    undoOnce: () => model().undoOnce(),
    show: (span) => model().show(span),
  };
}
