import { candidates } from '../detectors';
import { type LexicalCommand, type LexicalEditor, type LexicalNode, rootOf } from '../lexical/editor';
import { treeOf } from '../lexical/tree';
import { writePlan } from '../lexical/write';
import { createModelSurface, type ModelPoint } from '../model-surface';
import type { Reason } from '../reasons';
import { editorScript } from '../script';

interface Root extends HTMLElement {
  readonly __lexicalEditor?: LexicalEditor | null;
}

export default editorScript({
  family: 'lexical',
  label: 'Lexical',
  find: (document) => candidates(document, 'lexical').filter((element) => (element as Root).__lexicalEditor),
  surface(found) {
    const element = found as Root;
    const editor = () => {
      // Pages put another editor in the same element.
      if (!element.__lexicalEditor) throw new Error('The editor was removed.');
      return element.__lexicalEditor;
    };
    const root = () => rootOf(editor());
    return createModelSurface<LexicalNode>({
      element,
      root,
      tree: () => readState(editor(), () => treeOf(editor(), root())),
      blocked: () => blocked(editor()),
      write: (plan) => writePlan(editor(), plan),
      undoOnce() {
        const command = undoCommand(editor());
        if (command) editor().dispatchCommand(command, undefined);
      },
      rangeOf: (from, to) => pageRange(editor(), from, to),
    });
  },
});

/** With what the page has changed in this very task, where its version can take that in at once. */
function readState<T>(editor: LexicalEditor, work: () => T): T {
  return editor.read ? editor.read(work) : editor.getEditorState().read(work);
}

function blocked(editor: LexicalEditor): Reason | null {
  if (!editor.isEditable()) return 'read-only';
  return undoCommand(editor) ? null : 'own-model';
}

/** Null where nothing listens to it: the page keeps no history. */
function undoCommand({ _commands }: LexicalEditor): LexicalCommand | null {
  for (const [command, listeners] of _commands) {
    if (command.type === 'UNDO_COMMAND' && [...listeners].some(({ size }) => size > 0)) return command;
  }
  return null;
}

function pageRange(editor: LexicalEditor, from: ModelPoint<LexicalNode>, to: ModelPoint<LexicalNode>): Range | null {
  const [start, end] = [from, to].map(({ node }) => editor.getElementByKey(node.getKey()));
  if (!start || !end) return null;
  const range = start.ownerDocument.createRange();
  const [first, last] = [textIn(start), textIn(end)];
  if (first && !from.isFixed) range.setStart(first, Math.min(from.offset, first.length));
  else range.setStartBefore(start);
  if (last && !to.isFixed) range.setEnd(last, Math.min(to.offset, last.length));
  else range.setEndAfter(end);
  return range;
}

/** A format may put elements around the text within the node's own. */
function textIn(element: Element): Text | null {
  return element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}
