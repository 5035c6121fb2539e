import { type DomText, piecesIn } from '@/lib/document/dom';
import { caretAt, splitAtRuns } from '@/lib/editors/dom-place';
import type { PlannedEdit } from '@/lib/editors/plan';
import type { Reason } from '@/lib/editors/reasons';
import type { Span } from '@/lib/text/span';

/** An unbroken run of text in the editor's own model, and the page's text nodes that draw it. */
export interface DrawnRun {
  readonly text: string;
  /** The element that draws it. */
  readonly element: Element;
  /** Null where the application draws something of its own instead. */
  readonly nodes: readonly Text[] | null;
}

/** A replacement in one run; the offsets are the run's. */
export interface RunEdit extends Span {
  readonly run: number;
  readonly text: string;
}

export type RunPlaces = ReadonlyMap<Text, { readonly run: number; readonly offset: number }>;

/** Where each text node stands in the model, or null when the page does not show what the model holds. */
export function placesOf(runs: readonly DrawnRun[]): RunPlaces | null {
  const places = new Map<Text, { run: number; offset: number }>();
  for (const [run, { text, nodes }] of runs.entries()) {
    if (!nodes) continue;
    let drawn = '';
    for (const node of nodes) {
      places.set(node, { run, offset: drawn.length });
      drawn += node.data;
    }
    // A line feed at the end shows only when another follows.
    if (drawn !== text && !(text.endsWith('\n') && drawn === `${text}\n`)) return null;
  }
  return places;
}

/** The edits as they go into the model, in order; or why one cannot. */
export function runEdits(
  dom: DomText,
  runs: readonly DrawnRun[],
  places: RunPlaces,
  edits: readonly PlannedEdit[],
): RunEdit[] | Reason {
  const result: RunEdit[] = [];
  for (const edit of edits.flatMap((one) => splitAtRuns(dom, one))) {
    const parts = edit.end > edit.start ? replacement(dom, places, edit) : insertion(dom, runs, places, edit);
    if (typeof parts === 'string') return parts;
    result.push(...parts);
  }
  return result;
}

/** The first run takes the new text. */
function replacement(dom: DomText, places: RunPlaces, edit: PlannedEdit): RunEdit[] | Reason {
  const parts: { run: number; start: number; end: number; text: string }[] = [];
  for (const piece of piecesIn(dom, edit)) {
    const place = places.get(piece.node);
    if (!place) return 'locked';
    const shift = place.offset + piece.offset - piece.at;
    const start = Math.max(edit.start, piece.at) + shift;
    const end = Math.min(edit.end, piece.at + piece.length) + shift;
    const last = parts.at(-1);
    // What the reader does not see between two pieces of a run goes with them.
    if (last?.run === place.run) last.end = end;
    else parts.push({ run: place.run, start, end, text: parts.length === 0 ? edit.text : '' });
  }
  return parts;
}

function insertion(
  dom: DomText,
  runs: readonly DrawnRun[],
  places: RunPlaces,
  { start: at, text }: PlannedEdit,
): RunEdit[] | Reason {
  const caret = caretAt(dom, at);
  if (!caret) return 'no-place';
  if (caret.node.nodeType !== 3) {
    const run = runs.findIndex(({ element, nodes }) => nodes && caret.node.contains(element));
    return runs[run]?.text === '' ? [{ run, start: 0, end: 0, text }] : 'no-place';
  }
  const place = places.get(caret.node as Text);
  if (!place) return 'locked';
  const start = place.offset + caret.offset;
  return [{ run: place.run, start, end: start, text }];
}
