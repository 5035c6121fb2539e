import type { ModelInsert, ModelNewBlock, ModelPlan, ModelSplice } from '../model-plan';
import type { TrixBlock, TrixDocument, TrixEditor, TrixText } from './editor';
import { isItem, type TrixNode } from './tree';

/** The whole plan as one new document, which is one step of Trix's undo. */
export function writePlan(editor: TrixEditor, { splices, insert }: ModelPlan<TrixNode>): void {
  const [from = 0, to = from] = editor.getSelectedRange() ?? [];
  const change: Change = { document: editor.getDocument(), selection: [from, to] };
  const place = insert ? (insert.side === 'before' ? insert.node.start : insert.node.end + 1) : 0;
  // From the end to the start: what is still to be written keeps its position.
  for (const splice of splices.toReversed()) if (splice.node.start >= place) replace(change, splice);
  if (insert) {
    insertBlocks(change, place, insert);
    for (const splice of splices.toReversed()) if (splice.node.start < place) replace(change, splice);
  }
  editor.recordUndoEntry('nigao');
  // As Trix's own undo and redo put a document in place.
  editor.composition.loadSnapshot({ document: change.document, selectedRange: change.selection });
}

interface Change {
  document: TrixDocument;
  selection: number[];
}

function replace(change: Change, { node, from, to, text }: ModelSplice<TrixNode>): void {
  const start = node.start + from;
  const end = node.start + to;
  const put = text && textOf(node.block, text, node.attributes);
  change.document = put
    ? change.document.insertTextAtRange(put, [start, end])
    : change.document.removeTextAtRange([start, end]);
  move(change, start, end, text.length);
}

function insertBlocks(change: Change, place: number, { blocks }: ModelInsert<TrixNode>): void {
  const all = change.document.getBlocks();
  let start = 0;
  let index = 0;
  for (const block of all) {
    if (place < start + block.getLength()) break;
    start += block.getLength();
    index++;
  }
  const split = all[index];
  const offset = place - start;
  const first = all[0];
  if (!first) return;
  const left = split && offset > 0 ? [split.copyWithText(split.text.getTextAtRange([0, offset - 1]))] : [];
  const right = split ? [split.copyWithText(split.text.getTextAtRange([offset, split.getLength()]))] : [];
  const added = [...left, ...blocks.map((block) => newBlock(first, block)), ...right];
  // Plain lines side by side are one block, as Trix makes them itself.
  const joined = new change.document.constructor(added).copy({ consolidateBlocks: true }).getBlocks();
  change.document = new change.document.constructor([...all.slice(0, index), ...joined, ...all.slice(index + 1)]);
  const length = blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  // A caret where the old paragraph begins goes with it.
  change.selection = change.selection.map((at) => (at >= place ? at + length : at));
}

function newBlock(pattern: TrixBlock, { text, like }: ModelNewBlock<TrixNode>): TrixBlock {
  const block = like && !isItem(like.block.block) ? like.block.block : pattern.copyWithoutAttributes();
  return block.copyWithText(textOf(block, text, formatOf(like?.run ?? null)));
}

/** A link belongs to its own words. */
function formatOf(run: TrixNode | null): object {
  return Object.fromEntries(Object.entries(run?.attributes ?? {}).filter(([name]) => name !== 'href'));
}

function textOf({ text }: TrixBlock, string: string, attributes: object): TrixText {
  return text.constructor.textForStringWithAttributes(string, attributes);
}

function move(change: Change, start: number, end: number, length: number): void {
  change.selection = change.selection.map((at) => {
    if (at <= start) return at;
    return at < end ? start + length : at + length - (end - start);
  });
}
