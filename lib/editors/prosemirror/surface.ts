import type { Span } from '@/lib/text/span';
import type { Plan } from '../plan';
import type { Surface } from '../surface';
import { piecesOf, planSteps } from './edit-steps';
import { leafTextOf } from './leaf-text';
import { docDesc, type PmNode, type PmTransaction, type PmView } from './model';
import { type ModelText, readModel } from './model-text';
import { closeHistory, hasHistory, undo, type Written } from './undo';
import { obtainView, viewOf, watchForView } from './view';

/** Turns of 10 ms in which a page that keeps the editor's state itself, as React pages do, brings it up to date. */
const PATIENCE = 50;

/** Read and written by its model; the page is only what the model is drawn into. */
export function createProseMirrorSurface(root: HTMLElement): Surface {
  let doc: PmNode | null = null;
  let model: ModelText = { text: '', lines: [], pieces: [] };
  let written: Written | null = null;

  const blocked = () => (root.isContentEditable ? (viewOf(root)?.composing ? 'composing' : null) : 'read-only');

  async function write(plan: Plan): Promise<number> {
    const view = viewOf(root) ?? obtainView(root);
    if (!view || view.state.doc !== doc) return 0;
    const textOf = (one: PmNode) => readModel(one, leafText());
    const wouldBe = (transaction: PmTransaction, text: string) => {
      const next = outcomeOf(view, transaction);
      return !next || textOf(next).text === text;
    };
    // The editor's own rules may have waited for a first transaction: they are not to come into ours.
    if (!wouldBe(view.state.tr, model.text)) return 0;
    closeHistory(view);
    const before = view.state.doc;
    const steps = planSteps(before, textOf(before), plan);
    if (typeof steps === 'string') return 0;
    const transaction = view.state.tr;
    for (const { from, to, content } of steps) transaction.replaceWith(from, to, content);
    // What those rules make of the change is known before anything is written.
    if (!wouldBe(transaction, plan.expected)) return 0;
    view.dispatch(transaction);
    await changed(view, before);
    written = { transaction, doc: view.state.doc };
    closeHistory(view);
    view.focus();
    return 1;
  }

  const leafText = () => {
    const desc = docDesc(root);
    return desc ? leafTextOf(desc) : () => '';
  };

  return {
    document: root.ownerDocument,
    capabilities() {
      const view = viewOf(root);
      const undoes = !view || hasHistory(view.state) ? 'native' : 'panel';
      const canWrite = !blocked();
      return {
        write: canWrite ? 'edits' : 'none',
        insertBlocks: canWrite && !isMarkdown(root),
        mark: 'range',
        undo: { edits: undoes, insert: undoes },
      };
    },
    read() {
      const desc = docDesc(root);
      if (!desc) throw new Error('The editor was removed.');
      watchForView(root);
      if (doc !== desc.node) model = readModel(desc.node, leafTextOf(desc));
      doc = desc.node;
      const { text } = model;
      // Its marks tell what its lines are.
      if (isMarkdown(root)) return { text, format: 'markdown', complete: true };
      const lines = model.lines.map(({ from: _from, block: _block, ...line }) => line);
      return { text, format: 'editor', complete: true, lines };
    },
    blocked,
    refusal(plan) {
      if (plan.insert && isMarkdown(root)) return 'no-insert';
      const steps = doc ? planSteps(doc, model, plan) : [];
      if (typeof steps === 'string') return steps;
      return steps.some(({ from }) => isLocked(root, from)) ? 'locked' : null;
    },
    write,
    async undoOnce() {
      const view = viewOf(root);
      if (!view) return;
      const before = view.state.doc;
      undo(view, written);
      await changed(view, before);
    },
    rangeOf: (span) => rangeOf(root, model, span),
  };
}

/** What the editor would make of the transaction; null where it lets nobody try: then the text read back decides. */
function outcomeOf(view: PmView, transaction: PmTransaction): PmNode | null {
  try {
    return view.state.applyTransaction(transaction).state.doc;
  } catch {
    return null;
  }
}

async function changed(view: PmView, before: PmNode): Promise<void> {
  for (let turn = 0; turn < PATIENCE && view.state.doc === before; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function rangeOf(root: Element, model: ModelText, span: Span): Range | null {
  const pieces = piecesOf(model, span);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const desc = docDesc(root);
  if (!first || !last || !desc) return null;
  const start = desc.domFromPos(first.from, 1);
  const end = desc.domFromPos(last.to, -1);
  const range = root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  // A block that draws its text itself has no places in it.
  if (range.collapsed) range.selectNode(start.node);
  return range;
}

/** Also true of blocks that draw their text themselves: what they make of a change is not known. */
function isLocked(root: Element, pos: number): boolean {
  const node = docDesc(root)?.domFromPos(pos, 1).node;
  const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  const around = element?.closest<HTMLElement>('[contenteditable]');
  return !around || around.contentEditable === 'false';
}

/** Toast UI shows the source of a Markdown text in an editor of the same kind. */
function isMarkdown(root: Element): boolean {
  return root.closest('.toastui-editor-md-container') !== null;
}
