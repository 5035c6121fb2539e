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

/** Scrolls a container step by step from its top to its end, and puts it back where it stood. */
export async function scrollThrough(box: Element, scrolled: Scrolled, signal: AbortSignal): Promise<void> {
  const { scrollTop } = box;
  try {
    box.scrollTop = 0;
    for (let step = 0; step < MOST_STEPS && !scrolled.isDone() && !signal.aborted; step++) {
      const before = scrolled.loaded();
      await loading(() => scrolled.loaded() > before, signal);
      scrolled.onStep();
      const at = box.scrollTop;
      // Four fifths: what stands at the lower edge is seen twice rather than never.
      box.scrollTop = at + box.clientHeight * 0.8;
      if (box.scrollTop <= at) break;
    }
    if (!signal.aborted && !scrolled.isDone()) await loading(() => scrolled.isDone(), signal);
    scrolled.onStep();
  } finally {
    box.scrollTop = scrollTop;
  }
}

async function loading(isThere: () => boolean, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !isThere() && !signal.aborted; waited += TICK) await pause(TICK);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
