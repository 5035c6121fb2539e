declare const brand: unique symbol;

/** An earlier state of the same draft, as the history kept it. Only `restored` makes one. */
export interface Restored {
  readonly [brand]: 'restored';
  readonly text: string;
  /** What stands in the editor now and is given up for it. */
  readonly source: string;
}

const made = new WeakSet<object>();

/** `snapshot` is a state read from the editor before; `current` what was read last. */
export function restored(snapshot: string, current: string): Restored {
  const sealed = Object.freeze({ text: snapshot, source: current });
  made.add(sealed);
  return sealed as unknown as Restored;
}

export function isRestored(value: unknown): value is Restored {
  return typeof value === 'object' && value !== null && made.has(value);
}
