import type { ModelInsert, ModelPlan, ModelSplice } from '../model-plan';
import type { CkEditor, CkMarker, CkModel, CkNode, CkRange, CkWriter } from './editor';
import { isItem } from './tree';

/** A splice as offsets in its parent: the model puts other texts in place of those it changes. */
interface Place {
  readonly parent: CkNode;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly attributes: readonly [string, unknown][];
}

/** The whole plan as one batch, which is one step of CKEditor's undo. */
export function writePlan({ model }: CkEditor, { splices, insert }: ModelPlan<CkNode>): void {
  const places = splices.map(placeOf);
  const blocks = insert?.blocks.map(({ text, like }) => ({ text, like: like && formatOf(like.block, like.run) })) ?? [];
  model.change((writer) => {
    // From the end to the start: what is still to be written keeps its offsets.
    for (const place of places.reverse()) replace(model, writer, place);
    if (insert) insertBlocks(model, writer, insert, blocks);
  });
}

export function rangeOf(model: CkModel, { parent, start, end }: Pick<Place, 'parent' | 'start' | 'end'>): object {
  return model.createRange(model.createPositionAt(parent, start), model.createPositionAt(parent, end));
}

export function placeOf({ node, isEmptyBlock, from, to, text }: ModelSplice<CkNode>): Place {
  if (isEmptyBlock) return { parent: node, start: 0, end: 0, text, attributes: [] };
  const { parent, startOffset } = node;
  return { parent, start: startOffset + from, end: startOffset + to, text, attributes: [...node.getAttributes()] };
}

function replace(model: CkModel, writer: CkWriter, place: Place): void {
  const { parent, start, end, text, attributes } = place;
  const range = rangeOf(model, place);
  const kept = start === end || !text ? [] : markersWithin(model, range);
  if (end > start) writer.remove(range);
  if (text) writer.insertText(text, attributes, parent, start);
  // A comment on the words stays on the new ones.
  const now = { parent, start, end: start + text.length };
  for (const { name } of kept) writer.updateMarker(name, { range: rangeOf(model, now) });
}

function markersWithin({ markers }: CkModel, range: object): CkMarker[] {
  const isWithin = (marker: CkMarker) =>
    marker.affectsData && (range as CkRange).containsRange(marker.getRange(), true);
  return [...markers.getMarkersIntersectingRange(range)].filter(isWithin);
}

interface Format {
  readonly name: string;
  readonly block: readonly [string, unknown][];
  readonly run: readonly [string, unknown][];
}

// A link or a mention belongs to its own words.
const OWN_WORDS = /^(?:link|mention)/;

function formatOf(block: CkNode, run: CkNode | null): Format {
  const inner = [...(run?.getAttributes() ?? [])].filter(([name]) => !OWN_WORDS.test(name));
  return { name: (!isItem(block) && block.name) || 'paragraph', block: [...block.getAttributes()], run: inner };
}

function insertBlocks(
  model: CkModel,
  writer: CkWriter,
  { node, side }: ModelInsert<CkNode>,
  blocks: readonly { text: string; like: Format | null }[],
): void {
  // Each goes before the same block, or after the one before it.
  let place = node;
  for (const { text, like } of blocks) {
    const fits = like && model.schema.checkChild(node.parent, like.name);
    const element = fits ? writer.createElement(like.name, like.block) : writer.createElement('paragraph');
    if (text) writer.insertText(text, fits ? like.run : [], element, 0);
    writer.insert(element, place, side);
    if (side === 'after') place = element;
  }
}
