import type { PmNode, PmState, PmTransaction, PmView } from './model';

/** What was written last, with the document it made: it can be turned back where the editor keeps no history. */
export interface Written {
  readonly transaction: PmTransaction;
  readonly doc: PmNode;
}

/** True when the editor's own Ctrl+Z takes a transaction back. */
export function hasHistory(state: PmState): boolean {
  return sharedHistory(state) !== null || ownHistory(state) !== null;
}

/** What is written between two calls is an undo step of its own, not one with what the user typed a moment ago. */
export function closeHistory(view: PmView): void {
  sharedHistory(view.state)?.stopCapturing?.();
  view.dispatch(view.state.tr.setMeta('closeHistory$', true).setMeta('addToHistory', false));
}

export function undo(view: PmView, written: Written | null): void {
  const { state } = view;
  const shared = sharedHistory(state);
  if (shared) shared.undo();
  else if (ownHistory(state)) ownHistory(state)?.(view, { inputType: 'historyUndo', preventDefault: () => {} });
  else if (written && state.doc === written.doc) turnBack(view, written.transaction);
}

interface SharedHistory {
  undo(): unknown;
  stopCapturing?(): void;
}

/** That of y-prosemirror: it takes back the user's own changes only, not those of others in the same text. */
function sharedHistory(state: PmState): SharedHistory | null {
  const { 'y-undo$': field } = state as { 'y-undo$'?: { undoManager?: SharedHistory } };
  return field?.undoManager ?? null;
}

/** That of prosemirror-history: its answer to the browser's undo command. */
function ownHistory(state: PmState) {
  const plugin = state.plugins.find(({ key }) => key.startsWith('history$'));
  return plugin?.props.handleDOMEvents?.beforeinput ?? null;
}

function turnBack(view: PmView, { steps, docs }: PmTransaction): void {
  const transaction = view.state.tr;
  for (let index = steps.length - 1; index >= 0; index--) {
    const [step, doc] = [steps[index], docs[index]];
    if (step && doc) transaction.step(step.invert(doc));
  }
  view.dispatch(transaction);
}
