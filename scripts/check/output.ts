import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until the reader has taken it: a slow reader must not make the checker grow. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text && !stream.write(text)) await once(stream, 'drain');
}

/** Tells a person at a terminal how far a long run has come. */
export class Progress {
  private shown = false;
  private readonly started: number;

  constructor(
    private readonly stream: Writable & { readonly isTTY?: boolean },
    private readonly total: number,
    private readonly now: () => number = Date.now,
  ) {
    this.started = now();
  }

  done(count: number): void {
    if (!this.stream.isTTY || this.now() - this.started < 500) return;
    this.stream.write(`\rChecked ${count} of ${this.total} files`);
    this.shown = true;
  }

  end(): void {
    if (this.shown) this.stream.write('\r\x1b[K');
  }
}
