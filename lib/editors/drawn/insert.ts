import { type DomText, lineAt, piecesIn } from '@/lib/document/dom';
import type { DomLine } from '@/lib/document/dom-lines';
import { type BlockPlace, blockPlace } from '@/lib/editors/block-place';
import type { Plan } from '@/lib/editors/plan';
import type { Reason } from '@/lib/editors/reasons';
import type { RunPlaces } from './runs';

/** A new paragraph, and what it is to look like. */
export interface DrawnBlock {
  readonly text: string;
  /** An element of the page inside the block whose kind it copies. */
  readonly pattern: Element;
  /** The run whose character format it copies; null for none. */
  readonly run: number | null;
}

export interface DrawnInsert extends BlockPlace {
  readonly blocks: readonly DrawnBlock[];
}

// New paragraphs go beside these, never look like a part of them.
const CONTAINER = 'li, table, pre, [contenteditable="false" i]';

/** Where the new paragraphs of a plan go in the page and what each is like, or why they cannot. */
export function drawnInsert(
  dom: DomText,
  root: Element,
  places: RunPlaces,
  insert: NonNullable<Plan['insert']>,
): DrawnInsert | Reason {
  const place = blockPlace(dom, root, insert.at);
  if (typeof place === 'string') return place;
  if (place.element === root) return 'no-place';
  const blocks: DrawnBlock[] = [];
  for (const { text, like } of insert.blocks) {
    const line = lineAt(dom, like) ?? dom.lines.at(-1);
    const isPlain = line && isPattern(line, root);
    const pattern = isPlain ? line : dom.lines.find((one) => one.kind === 'paragraph' && isPattern(one, root));
    if (!pattern) return 'no-place';
    blocks.push({ text, pattern: pattern.block, run: isPlain ? longestRun(dom, line, places) : null });
  }
  return { ...place, blocks };
}

function isPattern({ block }: DomLine, root: Element): boolean {
  const container = block.closest(CONTAINER);
  return block !== root && !(container && root.contains(container));
}

/** A bold beginning is not the whole look. */
function longestRun(dom: DomText, line: DomLine, places: RunPlaces): number | null {
  const lengths = new Map<number, number>();
  for (const { node, length } of piecesIn(dom, line)) {
    const run = places.get(node)?.run;
    if (run !== undefined) lengths.set(run, (lengths.get(run) ?? 0) + length);
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest?.[0] ?? null;
}
