import type { ModelInsert, ModelNewBlock, ModelPlan, ModelSplice } from '../model-plan';
import { type LexicalEditor, type LexicalNode, rootOf } from './editor';

/** The whole plan as one update, which is one step of Lexical's undo. */
export function writePlan(editor: LexicalEditor, { splices, insert }: ModelPlan<LexicalNode>): void {
  // A history that saw no change yet has no state to go back to: it takes in the text as it is.
  editor.update(() => rootOf(editor).markDirty(), { discrete: true, tag: 'history-merge' });
  editor.update(
    () => {
      const points = pointsOf(editor);
      // From the end to the start: what is still to be written keeps its offsets.
      for (const splice of splices.toReversed()) replace(editor, splice, points);
      if (insert) insertBlocks(editor, insert);
    },
    { discrete: true, tag: 'history-push' },
  );
}

/** An end of the user's selection. */
interface Point {
  readonly key: string;
  readonly offset: number;
  readonly type: string;
  set(key: string, offset: number, type: string): void;
}

/** The selection of the update under way, which nothing but the splices moves. */
function pointsOf(editor: LexicalEditor): Point[] {
  const { _pendingEditorState } = editor as { _pendingEditorState?: { _selection?: unknown } };
  const { anchor, focus } = (_pendingEditorState?._selection ?? {}) as { anchor?: Point; focus?: Point };
  return anchor && focus ? [anchor, focus] : [];
}

function replace(editor: LexicalEditor, splice: ModelSplice<LexicalNode>, points: readonly Point[]): void {
  const { node, isEmptyBlock, from, to, text } = splice;
  if (isEmptyBlock) {
    const added = newText(editor, null, text);
    if (added) node.append?.(added);
    return;
  }
  node.spliceText?.(from, to - from, text);
  for (const point of points) {
    if (point.type !== 'text' || point.key !== node.getKey() || point.offset <= from) continue;
    const offset = point.offset < to ? from + text.length : point.offset + text.length - (to - from);
    point.set(point.key, offset, 'text');
  }
}

function insertBlocks(editor: LexicalEditor, { node, side, blocks }: ModelInsert<LexicalNode>): void {
  let place = node;
  for (const block of blocks) {
    const added = newBlock(editor, block);
    if (!added) return;
    if (side === 'before') node.insertBefore(added);
    else place.insertAfter(added);
    place = added;
  }
}

function newBlock(editor: LexicalEditor, { text, like }: ModelNewBlock<LexicalNode>): LexicalNode | null {
  const block = like ? copyOf(editor, like.block, { children: [] }) : plain(editor, 'paragraph');
  const inner = block && text ? newText(editor, like?.run ?? null, text) : null;
  if (inner) block?.append?.(inner);
  return block;
}

function newText(editor: LexicalEditor, like: LexicalNode | null, text: string): LexicalNode | null {
  // Other kinds of text, a hashtag or an emoji, belong to their own words.
  if (like?.getType() === 'text') return copyOf(editor, like, { text });
  return plain(editor, 'text', { text, format: 0, detail: 0, mode: 'normal', style: '' });
}

function plain(editor: LexicalEditor, type: string, own: object = {}): LexicalNode | null {
  const json = { type, version: 1, children: [], direction: null, format: '', indent: 0, ...own };
  return editor._nodes.get(type)?.klass.importJSON(json) ?? null;
}

function copyOf(editor: LexicalEditor, node: LexicalNode, own: object): LexicalNode | null {
  return editor._nodes.get(node.getType())?.klass.importJSON({ ...node.exportJSON(), ...own }) ?? null;
}
