import type { Span } from '@/lib/text/span';
import { candidates } from '../detectors';
import { markRange } from '../mark';
import type { PlannedEdit } from '../plan';
import { editorScript } from '../script';
import { createShownSurface } from '../shown-surface';
import { createTextModelSurface, type TextModel } from '../text-model';

/** As much of CodeMirror 6's interface as is used. */
interface View {
  readonly state: {
    readonly doc: { toString(): string };
    readonly readOnly: boolean;
    readonly lineBreak: string;
    readonly values?: readonly unknown[];
  };
  readonly contentDOM: HTMLElement;
  focus(): void;
  dispatch(transaction: object): void;
  domAtPos(position: number): { node: Node; offset: number };
}

/** How to change a write back where the editor's own undo does not, as long as the text is still the one it left. */
interface Step {
  readonly text: string;
  readonly inverse: readonly object[];
}

const steps = new WeakMap<View, Step[]>();

export default editorScript({
  family: 'codemirror',
  label: 'CodeMirror',
  // A block of code inside a rich text editor is a part of that.
  find: (document) => candidates(document, 'codemirror').filter((element) => !element.closest('.ProseMirror')),
  surface(element) {
    if (!viewOf(element)) return createShownSurface(element as HTMLElement);
    return createTextModelSurface(element.ownerDocument, () => {
      const view = viewOf(element);
      return view && textModel(view);
    });
  },
});

/** The editor leaves itself on its content: under cmTile since view 6.39, under cmView before. */
function viewOf(element: Element): View | undefined {
  interface Owner {
    readonly view?: View;
    readonly root?: Owner;
    readonly rootView?: Owner;
  }
  const content = element.querySelector('.cm-content') as { cmTile?: Owner; cmView?: Owner } | null;
  const owner = content?.cmTile ?? content?.cmView;
  const view = owner?.view ?? owner?.root?.view ?? owner?.rootView?.view;
  return view && typeof view.dispatch === 'function' ? view : undefined;
}

function textModel(view: View): TextModel {
  return {
    mark: 'range',
    undo: hasHistory(view) ? 'native' : 'panel',
    text: () => view.state.doc.toString(),
    blocked: () => (view.state.readOnly || !view.contentDOM.isContentEditable ? 'read-only' : null),
    replace(splices) {
      const text = () => view.state.doc.toString();
      const back = inverse(text(), splices, view.state.lineBreak);
      view.focus();
      view.dispatch(transaction(view, splices));
      steps.set(view, [...(steps.get(view) ?? []), { text: text(), inverse: back }]);
    },
    undoOnce() {
      const event = new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true });
      view.contentDOM.dispatchEvent(event);
      const step = steps.get(view)?.pop();
      // Shared documents and forms without a history undo elsewhere or not at all.
      if (step?.text === view.state.doc.toString()) view.dispatch({ changes: step.inverse });
    },
    show: (span) => show(view, span),
  };
}

/** One transaction is one undo step: an event of this kind is not joined to the user's typing. */
function transaction(view: View, splices: readonly PlannedEdit[]): object {
  const { lineBreak } = view.state;
  const changes = splices.map(({ start, end, text }) => ({
    from: start,
    to: end,
    insert: text.replaceAll('\n', lineBreak),
  }));
  return { changes, userEvent: 'input.replace' };
}

function inverse(before: string, splices: readonly PlannedEdit[], lineBreak: string): object[] {
  let shift = 0;
  return splices.map(({ start, end, text }) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return { from, to: from + text.length, insert: before.slice(start, end).replaceAll('\n', lineBreak) };
  });
}

/** Tells whether Ctrl+Z takes a change back: the editor's own history is the only thing that keeps these two lists. */
function hasHistory(view: View): boolean {
  return (view.state.values ?? []).some((value) => {
    const state = value as { done?: unknown; undone?: unknown } | null | undefined;
    return typeof value === 'object' && Array.isArray(state?.done) && Array.isArray(state?.undone);
  });
}

/** The editor draws the lines around the place it scrolls to, so that the place can be marked on the page. */
function show(view: View, span: Span | null): void {
  const document = view.contentDOM.ownerDocument;
  if (!span) {
    markRange(document, null);
    return;
  }
  const { scrollIntoView } = view.constructor as unknown as {
    scrollIntoView?(position: number, options: object): unknown;
  };
  if (scrollIntoView) view.dispatch({ effects: scrollIntoView(span.start, { y: 'center' }) });
  const [start, end] = [view.domAtPos(span.start), view.domAtPos(span.end)];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  markRange(document, range);
}
