import { type DomText, readDom } from '@/lib/document/dom';
import type { StyleOf } from '@/lib/document/dom-style';
import type { Snapshot } from '@/lib/document/snapshot';
import type { Capabilities } from '@/lib/editors/contract';
import { domRefusal, editorSnapshot, rangeOf } from '@/lib/editors/dom-place';
import type { Plan } from '@/lib/editors/plan';
import type { Reason } from '@/lib/editors/reasons';
import type { Surface } from '@/lib/editors/surface';
import { typingIn } from '@/lib/editors/typing';
import type { Span } from '@/lib/text/span';
import { type DrawnInsert, drawnInsert } from './insert';
import { type DrawnRun, placesOf, type RunEdit, type RunPlaces, runEdits } from './runs';

/** Everything of one plan, in the terms of the model. */
export interface DrawnWrite {
  /** In order. */
  readonly edits: readonly RunEdit[];
  readonly insert: DrawnInsert | null;
}

/** An editor's own model, as it is now. */
export interface DrawnModel {
  readonly undo: Capabilities['undo']['edits'];
  /** All runs in order; null when the page does not draw as many. */
  runs(): DrawnRun[] | null;
  /** The text alone, a line for each block. */
  plain(): string;
  blocked(): Reason | null;
  refusal(write: DrawnWrite): Reason | null;
  /** One change of the model, and one step of its undo. */
  write(write: DrawnWrite): void;
  /** Takes back the last write, if nothing came after it. */
  undoOnce(): void;
}

/** An editor that draws its text in the page from a model of its own. */
export interface DrawnEditor {
  root(): HTMLElement;
  /** Asked for each read. */
  styleOf(): StyleOf;
  /** Null where the page does not let it be found: such an editor is read as it is drawn, and not written. */
  model(): DrawnModel | null;
}

/** Milliseconds that a framework may take to draw what its model holds. */
const PATIENCE = 1500;
const PAUSE = 15;

/**
 * Reads what the page draws and proves it against the model, run by run; writes into the model alone. What the page
 * does not show as the model has it is read from the model and not written.
 */
export function createDrawnSurface({ root, styleOf, model }: DrawnEditor): Surface {
  let dom: DomText = { text: '', lines: [], pieces: [] };
  let drawn: { model: DrawnModel; runs: DrawnRun[]; places: RunPlaces } | null = null;

  let outcome: ReturnType<NonNullable<Surface['outcome']>> = null;

  /** Reads the page; false when a model stands behind it that it does not show. */
  function look(): boolean {
    dom = readDom(root(), styleOf());
    const current = model();
    const runs = current?.runs();
    const places = runs && placesOf(runs);
    drawn = current && runs && places ? { model: current, runs, places } : null;
    return drawn !== null || current === null;
  }

  async function until(isDone: () => boolean): Promise<boolean> {
    const end = performance.now() + PATIENCE;
    while (!isDone()) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return true;
  }

  function prepare({ edits, insert }: Plan): DrawnWrite | Reason {
    if (!drawn) return 'no-place';
    const placed = runEdits(dom, drawn.runs, drawn.places, edits);
    if (typeof placed === 'string') return placed;
    const added = insert && drawnInsert(dom, root(), drawn.places, insert);
    return typeof added === 'string' ? added : { edits: placed, insert: added };
  }

  const blocked = () => {
    const current = model();
    return current ? current.blocked() : 'own-model';
  };

  async function read(): Promise<Snapshot> {
    const isComposing = () => typingIn(root().ownerDocument).composing;
    if (await until(() => look() || isComposing())) return editorSnapshot(dom);
    const text = model()?.plain() ?? '';
    dom = { text, lines: [], pieces: [] };
    return { text, format: 'editor', complete: true };
  }

  return {
    get document() {
      return root().ownerDocument;
    },
    capabilities() {
      const canWrite = !blocked();
      const undo = model()?.undo ?? 'panel';
      return {
        write: canWrite ? 'edits' : 'none',
        insertBlocks: canWrite,
        mark: 'range',
        undo: { edits: undo, insert: undo },
      };
    },
    read,
    blocked,
    refusal(plan) {
      const refusal = domRefusal(dom, root(), plan.edits);
      if (refusal) return refusal;
      const prepared = prepare(plan);
      return typeof prepared === 'string' ? prepared : (drawn?.model.refusal(prepared) ?? null);
    },
    async write(plan) {
      const { text } = dom;
      outcome = null;
      root().focus({ preventScroll: true });
      // The focus may have made the framework draw anew, and the user may have typed since the text was read.
      if (!look() || !drawn || dom.text !== text) return 0;
      const prepared = prepare(plan);
      if (typeof prepared === 'string') return 0;
      const { model: written } = drawn;
      written.write(prepared);
      const isElse = () => isApart(difference(text, plan.expected), difference(dom.text, plan.expected));
      if (await until(() => look() && (dom.text === plan.expected || isElse()))) {
        if (dom.text !== plan.expected) outcome = 'beside';
        return 1;
      }
      // Neither shown nor kept: the page and the model must not part.
      written.undoOnce();
      if (!(await until(look)) || dom.text !== text) outcome = 'unverified';
      return 0;
    },
    outcome: () => outcome,
    async undoOnce() {
      const { text } = dom;
      model()?.undoOnce();
      await until(() => look() && dom.text !== text);
    },
    rangeOf: (span) => rangeOf(dom, span),
  };
}

/** The part of `to` that `from` has otherwise. */
function difference(from: string, to: string): Span {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < most - start && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return { start, end: to.length - tail };
}

/** Ours stands as it was asked, and somebody else wrote elsewhere. */
function isApart(ours: Span, theirs: Span): boolean {
  return ours.end < theirs.start || theirs.end < ours.start;
}
