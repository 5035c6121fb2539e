import type { ModelLine, ModelLines, ModelPiece } from './model-lines';
import { isAppended, type Plan, type PlannedEdit } from './plan';
import type { Reason } from './reasons';

/** Puts `text` in place of the characters `from`…`to` of a node's own text. */
export interface ModelSplice<N> {
  readonly node: N;
  /** True for an empty block, which has no text yet. */
  readonly isEmptyBlock: boolean;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** New paragraphs beside the block `node`. */
export interface ModelInsert<N> {
  readonly node: N;
  readonly side: 'before' | 'after';
  readonly blocks: readonly ModelNewBlock<N>[];
}

export interface ModelNewBlock<N> {
  readonly text: string;
  /** The paragraph or heading it looks like, and the text in it whose character format it takes; null: a plain one. */
  readonly like: { readonly block: N; readonly run: N | null } | null;
}

/** A plan in the terms of the editor's own document, splices in order. */
export interface ModelPlan<N> {
  readonly splices: readonly ModelSplice<N>[];
  readonly insert: ModelInsert<N> | null;
}

export function planModel<N>(model: ModelLines<N>, root: N, { edits, insert }: Plan): ModelPlan<N> | Reason {
  const splices: ModelSplice<N>[] = [];
  for (const edit of edits) {
    const found = spliceEdit(model, edit);
    if (typeof found === 'string') return found;
    splices.push(...found);
  }
  if (!insert) return { splices, insert: null };
  const place = placeInsert(model, insert.at);
  if (typeof place === 'string') return place;
  const blocks = insert.blocks.map(({ text, like }) => ({ text, like: patternAt(model, root, like) }));
  return { splices, insert: { ...place, blocks } };
}

/** The pieces that hold a part of the span, in order; with an empty span those that touch it. */
export function piecesIn<N>({ pieces }: ModelLines<N>, start: number, end: number): readonly ModelPiece<N>[] {
  if (start === end) return pieces.filter(({ at, length }) => at <= start && start <= at + length);
  return pieces.filter(({ at, length }) => at < end && start < at + length);
}

/**
 * Parted where the look changes when old and new text are equally long. Otherwise all of the new text takes the look of
 * the first character it replaces, and the rest goes.
 */
function spliceEdit<N>(model: ModelLines<N>, edit: PlannedEdit): ModelSplice<N>[] | Reason {
  const { start, end, text } = edit;
  if (/[\n\r]/.test(text)) return 'across-lines';
  if (start === end) return spliceAtCaret(model, edit);
  const pieces = piecesIn(model, start, end);
  const spans = pieces.map(({ at, length }) => ({ from: Math.max(start, at), to: Math.min(end, at + length) }));
  if (spans.reduce((sum, { from, to }) => sum + to - from, 0) < end - start) return 'across-lines';
  if (pieces.some(({ isFixed }) => isFixed)) return 'locked';
  const isParted = text.length === end - start && pieces.some(({ look }) => look !== pieces[0]?.look);
  return pieces.flatMap((piece, index) => {
    const { from, to } = spans[index] ?? { from: start, to: start };
    const part = isParted ? text.slice(from - start, to - start) : index === 0 ? text : '';
    return part === model.text.slice(from, to) ? [] : [spliceOf(piece, from, to, part)];
  });
}

/** After the character before it, whose format it takes; at the begin of a line or cell before the next. */
function spliceAtCaret<N>(model: ModelLines<N>, { start, text }: PlannedEdit): ModelSplice<N>[] | Reason {
  const line = model.lines.find((one) => one.start <= start && start <= one.end);
  if (!line) return 'no-place';
  const touching = piecesIn(model, start, start);
  const piece = touching.find(({ isFixed }) => !isFixed);
  if (piece) return [spliceOf(piece, start, start, text)];
  if (touching.length > 0) return 'locked';
  const isAlone = line.kind !== 'row' && model.lines.filter(({ node }) => node === line.node).length === 1;
  return isAlone ? [{ node: line.node, isEmptyBlock: true, from: 0, to: 0, text }] : 'no-place';
}

function spliceOf<N>({ node, at, offset }: ModelPiece<N>, from: number, to: number, text: string): ModelSplice<N> {
  return { node, isEmptyBlock: false, from: offset + from - at, to: offset + to - at, text };
}

/** Beside the block of the line that begins at `at`, or after the last; out of a list or table at its edge. */
function placeInsert<N>(model: ModelLines<N>, at: number): Pick<ModelInsert<N>, 'node' | 'side'> | Reason {
  const side = isAppended(model.text, at) ? 'after' : 'before';
  const line = model.lines.find((one) => one.start <= at && at <= one.end);
  if (!line) return 'no-place';
  if (model.lines.filter(({ node }) => node === line.node).length > 1) return 'shared-block';
  const { outer } = line;
  if (!outer) return { node: line.node, side };
  const inside = model.lines.filter((one) => one.outer?.first === outer.first);
  if ((side === 'before' ? inside[0] : inside.at(-1)) !== line) return 'in-table';
  return { node: side === 'before' ? outer.first : outer.last, side };
}

/** What a new paragraph may look like: not a row or an item, which it cannot be outside its table or list. */
function patternAt<N>(model: ModelLines<N>, root: N, offset: number): ModelNewBlock<N>['like'] {
  const line = model.lines.find((one) => one.start <= offset && offset <= one.end) ?? model.lines.at(-1);
  if (!line || line.outer || line.node === root) return null;
  return { block: line.node, run: longestRun(model, line) };
}

/** A bold beginning is not the whole look. */
function longestRun<N>(model: ModelLines<N>, line: ModelLine<N>): N | null {
  let longest: ModelPiece<N> | null = null;
  for (const piece of piecesIn(model, line.start, line.end)) {
    if (!piece.isFixed && (!longest || piece.length > longest.length)) longest = piece;
  }
  return longest?.node ?? null;
}
