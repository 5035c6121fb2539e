/** What a page loads as it is scrolled, and how it is told that no more is to come. */
export interface Scrolled {
  /** True when nothing is left to load. */
  isDone(): boolean;
  /** Grows with every piece that was loaded. */
  loaded(): number;
  /** Called after each step. */
  onStep(): void;
}

/** Milliseconds a page is given to load what came into view. */
const PATIENCE = 400;
const TICK = 50;
/** Most steps of one read: a minute at the worst. */
const MOST_STEPS = 150;

/**
 * Scrolls a container step by step from its top to its end, and puts it back where it stood. True when it came to the
 * end, or nothing was left to load.
 */
export async function scrollThrough(box: Element, scrolled: Scrolled, signal: AbortSignal): Promise<boolean> {
  const { scrollTop } = box;
  const never = () => false;
  try {
    box.scrollTop = 0;
    // What is still drawn may be of another place: where it stood, or where the read before this one ended.
    await loading(never, signal);
    for (let step = 0; step < MOST_STEPS && !signal.aborted; step++) {
      if (scrolled.isDone()) return true;
      const before = scrolled.loaded();
      await loading(() => scrolled.loaded() > before, signal);
      scrolled.onStep();
      if (scrolled.isDone() || moveOn(box)) continue;
      // The page may grow when its end is seen.
      await loading(scrolled.isDone, signal);
      if (!moveOn(box)) return !signal.aborted;
    }
    return false;
  } finally {
    scrolled.onStep();
    box.scrollTop = scrollTop;
  }
}

/** Four fifths: what stands at the lower edge is seen twice rather than never. */
function moveOn(box: Element): boolean {
  const at = box.scrollTop;
  box.scrollTop = at + box.clientHeight * 0.8;
  return box.scrollTop > at;
}

async function loading(isThere: () => boolean, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !isThere() && !signal.aborted; waited += TICK) await pause(TICK);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
