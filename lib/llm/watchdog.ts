/** Barks when nothing came for `firstMs` at the beginning, or for `idleMs` after the first sign of life. */
export class Watchdog {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What was waited for when it barked. */
  barked: 'first' | 'idle' | null = null;

  constructor(
    private readonly firstMs: number,
    private readonly idleMs: number,
    private readonly bark: () => void,
  ) {}

  /** A request goes out, or goes out again. */
  start(): void {
    this.wait('first', this.firstMs);
  }

  /** Something came. */
  pulse(): void {
    this.wait('idle', this.idleMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private wait(what: 'first' | 'idle', ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.barked = what;
      this.bark();
    }, ms);
  }
}
