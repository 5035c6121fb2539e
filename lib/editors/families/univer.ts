import { announceChange } from '../announce';
import { candidates } from '../detectors';
import { type ModelLines, readModel } from '../model-lines';
import { piecesIn, planModel } from '../model-plan';
import { findGlobals } from '../page-globals';
import { editorScript } from '../script';
import type { Surface } from '../surface';
import { typingIn } from '../typing';
import { actionsOf, movedBy, stepsOf } from '../univer/actions';
import type { Body } from '../univer/body';
import { type Part, treeOf } from '../univer/tree';

/** As much of Univer's interface as is used. */
interface Univer {
  getActiveDocument(): UniverDocument | null;
  syncExecuteCommand(id: string, parameters: object): unknown;
  onCommandExecuted?(executed: (command: { readonly id: string }) => void): unknown;
}

/** What a change gives back: where the selection was. */
interface Changed {
  readonly textRanges?: readonly { readonly startOffset: number; readonly endOffset: number }[];
}

interface UniverDocument {
  getId(): string;
  getSnapshot(): { readonly body?: Body; readonly disabled?: unknown };
  setSelection(start: number, end: number): void;
  undo(): Promise<unknown>;
}

const CHANGE = 'doc.mutation.rich-text-editing';
/** Documents of its own, behind the cells of a sheet. */
const INTERNAL = '__INTERNAL_EDITOR__';
/** ms: what the user typed is a step of its undo after 300. */
const UNDO_STEP = 400;

export default editorScript({
  family: 'univer',
  label: 'Univer',
  find: (document) => candidates(document, 'univer').filter(documentOf),
  surface: (element) => createSurface(element.ownerDocument),
});

/** Only where the page keeps its interface under a name of its own: the canvas leads nowhere. */
function univer(): Univer | undefined {
  return findGlobals(isUniver)[0];
}

function isUniver(value: object): value is Univer {
  const { getActiveDocument, syncExecuteCommand } = value as Partial<Univer>;
  return typeof getActiveDocument === 'function' && typeof syncExecuteCommand === 'function';
}

function documentOf(): UniverDocument | undefined {
  const found = univer()?.getActiveDocument();
  return found && !found.getId().startsWith(INTERNAL) && found.getSnapshot().body ? found : undefined;
}

function createSurface(page: Document): Surface {
  const root: Part = { start: 0, end: 0 };
  let model: ModelLines<Part> = { text: '', lines: [], pieces: [] };
  const current = () => {
    const found = documentOf();
    if (!found) throw new Error('The document was closed.');
    return found;
  };
  univer()?.onCommandExecuted?.(({ id }) => {
    if (id === CHANGE) announceChange(page);
  });
  const blocked = () => (current().getSnapshot().disabled ? 'read-only' : null);
  const read = () => {
    model = readModel(root, treeOf(current().getSnapshot().body ?? { dataStream: '' }));
    return model.text;
  };
  return {
    document: page,
    capabilities: () => ({
      write: blocked() ? 'none' : 'edits',
      insertBlocks: !blocked(),
      mark: 'selection',
      undo: { edits: 'native', insert: 'native' },
    }),
    read() {
      const text = read();
      const lines = model.lines.map(({ node: _node, outer: _outer, ...line }) => line);
      return { text, format: 'editor', complete: true, lines };
    },
    blocked,
    refusal(plan) {
      const planned = planModel(model, root, plan);
      return typeof planned === 'string' ? planned : null;
    },
    async write(plan) {
      const before = model.text;
      const wait = typingIn(page).lastInput + UNDO_STEP - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      // The user went on: the places are no longer certain.
      if (read() !== before) return 0;
      const planned = planModel(model, root, plan);
      if (typeof planned === 'string') return 0;
      const steps = stepsOf(planned);
      // Without a trigger the editor keeps no step of its undo.
      const parameters = { unitId: current().getId(), actions: actionsOf(steps), trigger: 'doc.command.insert-text' };
      const done = univer()?.syncExecuteCommand(CHANGE, parameters) as Changed | undefined;
      const [caret] = done?.textRanges ?? [];
      const [start, end] = [caret?.startOffset ?? 0, caret?.endOffset ?? 0].map((place) => movedBy(steps, place));
      // The editor leaves the caret at its number, which is another place now.
      if (caret && start !== undefined && end !== undefined && start !== caret.startOffset)
        current().setSelection(start, end);
      return 1;
    },
    async undoOnce() {
      await current().undo();
    },
    show(span) {
      const pieces = span ? piecesIn(model, span.start, span.end) : [];
      const [first] = pieces;
      const last = pieces.at(-1);
      if (!span || !first || !last) return;
      const offset = ({ node, at, offset: inner }: typeof first, place: number) => node.start + inner + place - at;
      current().setSelection(
        offset(first, Math.max(span.start, first.at)),
        offset(last, Math.min(span.end, last.at + last.length)),
      );
    },
  };
}
