import { type Mirror, mirrorsOf, promptPage } from './mirrors';
import { isOwned } from './ownership';
import { isElsewhere, type Plan, planBack } from './plan';
import { type Patience, untilQuiet } from './quiet';
import type { Reason } from './reasons';
import type { Surface } from './surface';

/** Until the page has shown that it leaves a write alone: a model that draws itself anew may take its time. */
const FIRST: Patience = { quiet: 900, longest: 4000 };
const LATER: Patience = { quiet: 150, longest: 1500 };
/** ms for a form field that is brought up to date later. */
const FIELDS = 1500;
const STEP = 50;
/** Characters that are typed back, and how often, before it is given up. */
const MOST_BACK = 200;
const TRIES = 3;

export interface ProvenSurface extends Surface {
  /** Why the page itself speaks against a write, or null. After one that came out otherwise there is no second. */
  doubt(): Reason | null;
}

/** taken: as asked; disturbed: so too, and the user's hand came; beside: so too, and others wrote elsewhere. */
type Outcome = 'taken' | 'disturbed' | 'beside' | 'failed';

/**
 * A surface nobody measured, which has to prove itself on its own page: what is written is watched until the page is at
 * rest, the first write is taken back and made again, and one that came out otherwise is the last.
 */
export function proveOnPage(root: Element, surface: Surface): ProvenSurface {
  let proven: boolean | null = null;
  let last: { before: string; after: string; steps: number } | null = null;
  let outcome: 'beside' | 'unverified' | null = null;
  let mirrors: Mirror[] = [];
  const text = async () => (await surface.read()).text;

  async function settle(): Promise<'quiet' | 'disturbed' | 'denied'> {
    if (!(await untilQuiet(root, proven ? LATER : FIRST))) return 'disturbed';
    return (await followed(root, mirrors)) ? 'quiet' : 'denied';
  }

  async function carryOut(plan: Plan, before: string): Promise<{ outcome: Outcome; steps: number; after: string }> {
    mirrors = mirrorsOf(root);
    const steps = await surface.write(plan);
    await task();
    const first = await text();
    if (first === before) return { outcome: 'failed', steps, after: before };
    const rest = await settle();
    const after = await text();
    const isThere = same(after, plan.expected);
    if (rest === 'denied') return { outcome: 'failed', steps, after };
    if (isThere) return { outcome: rest === 'quiet' ? 'taken' : 'disturbed', steps, after };
    const beside = same(first, plan.expected) && isElsewhere(before, plan, after);
    return { outcome: beside ? 'beside' : 'failed', steps, after };
  }

  /** The browser's undo; where the page swallows it or puts in more, the old text is typed again in that very place. */
  async function undoStep(wanted: string | undefined): Promise<void> {
    const from = await text();
    await surface.undoOnce();
    await task();
    if (wanted === undefined) return;
    for (let tries = 0; tries < TRIES; tries++) {
      const now = await text();
      const back = now === wanted ? null : planBack(now, wanted);
      const isNear = back?.edits.every(({ start, end }) => end - start <= MOST_BACK) ?? false;
      if (!back || !(isNear || now === from) || surface.refusal(back)) return;
      await surface.write(back);
      await task();
    }
  }

  async function takeBack(steps: number, before: string): Promise<boolean> {
    for (let step = 0; step < steps; step++) {
      if ((await text()) !== before) await undoStep(step === steps - 1 ? before : undefined);
    }
    return (await settle()) !== 'denied' && (await text()) === before;
  }

  return Object.assign(Object.create(surface) as Surface, {
    doubt(): Reason | null {
      if (proven === false) return 'unproven';
      return isOwned(root, 'book') ? 'own-model' : null;
    },
    outcome: () => outcome,
    async write(plan: Plan): Promise<number> {
      outcome = null;
      const before = await text();
      if (proven === null && withoutSelection(root, () => isOwned(root, 'keys'))) {
        proven = false;
        return 0;
      }
      const restore = keepSelection(root);
      let done = await carryOut(plan, before);
      if (done.outcome === 'taken' && proven === null) {
        // Undo is proven before anything is left standing.
        const isBack = await takeBack(done.steps, before);
        restore();
        if (isBack) done = await carryOut(plan, before);
        else done = { ...done, outcome: 'failed', steps: 0 };
      }
      if (done.outcome === 'failed') {
        proven = false;
        if ((await text()) !== before && !(await takeBack(done.steps, before))) outcome = 'unverified';
        return 0;
      }
      if (done.outcome === 'taken') proven = true;
      if (done.outcome === 'beside') outcome = 'beside';
      last = { before, after: done.after, steps: done.steps };
      return done.steps;
    },
    async undoOnce(): Promise<void> {
      const isLast = last?.after === (await text());
      await undoStep(isLast && last?.steps === 1 ? last.before : undefined);
      await settle();
    },
  });
}

async function followed(root: Element, mirrors: readonly Mirror[]): Promise<boolean> {
  const follow = () => mirrors.every((follows) => follows());
  if (follow()) return true;
  promptPage(root);
  for (let waited = 0; waited < FIELDS && !follow(); waited += STEP) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  return follow();
}

/** The browser's undo takes the caret along; what is given puts it back where the user had it. */
function keepSelection(root: Element): () => void {
  const selection = root.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  if (!range || !root.contains(range.commonAncestorContainer)) return () => {};
  return () =>
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** What is asked may be taken for typing: with nothing selected it would change nothing. */
function withoutSelection<T>(root: Element, work: () => T): T {
  const restore = keepSelection(root);
  const selection = root.ownerDocument.getSelection();
  if (root.contains(selection?.anchorNode ?? null)) selection?.collapseToStart();
  const result = work();
  restore();
  return result;
}

function same(one: string, other: string): boolean {
  return one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');
}

function task(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
