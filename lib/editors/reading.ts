/** How far a long read has come. */
export interface ReadProgress {
  readonly lines: number;
  readonly characters: number;
}

/** How much a read is to bring, and how one that takes long is followed and stopped. */
export interface Reading {
  /** loaded: what is there at once, nothing on the page moves; whole: also what the editor has to load first. */
  readonly extent: Extent;
  /** When it stops, what was read so far is given, as incomplete. */
  readonly signal: AbortSignal;
  progress(now: ReadProgress): void;
}

export type Extent = 'loaded' | 'whole';

/** The reads of one editor that are under way. */
export interface Readings {
  begin(extent: Extent): Reading & { end(): void };
  /** Resolves when no whole read is under way; ask right before one begins. */
  turn(): Promise<void>;
  /** The newest one's, null when there is none. */
  progress(): ReadProgress | null;
  cancel(): void;
}

export function createReadings(): Readings {
  const open = new Map<AbortController, ReadProgress>();
  let whole: Promise<void> | null = null;
  return {
    begin(extent) {
      const controller = new AbortController();
      let done = () => {};
      open.set(controller, { lines: 0, characters: 0 });
      if (extent === 'whole') {
        whole = new Promise((resolve) => {
          done = resolve;
        });
      }
      return {
        extent,
        signal: controller.signal,
        progress: (now) => open.set(controller, now),
        end() {
          open.delete(controller);
          if (extent === 'whole') whole = null;
          done();
        },
      };
    },
    async turn() {
      while (whole) await whole;
    },
    progress: () => [...open.values()].at(-1) ?? null,
    cancel() {
      for (const controller of open.keys()) controller.abort();
    },
  };
}
