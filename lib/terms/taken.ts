/** Which stretches of a text are spoken for, so that many findings need no comparing of each with each. */
export class Taken {
  private readonly units: Uint8Array;

  constructor(length: number) {
    this.units = new Uint8Array(length);
  }

  isFree(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.units[at]) return false;
    return true;
  }

  take(start: number, end: number): void {
    this.units.fill(1, start, end);
  }
}

/** Takes what stands in 《》: a title stands as its author wrote it. */
export function titlesTaken(text: string): Taken {
  const taken = new Taken(text.length);
  for (let open = text.indexOf('《'); open >= 0; ) {
    const close = text.indexOf('》', open);
    const end = close < 0 ? text.length : close;
    taken.take(open, end);
    open = close < 0 ? -1 : text.indexOf('《', end);
  }
  return taken;
}
