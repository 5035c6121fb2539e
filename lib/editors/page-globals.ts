/** What the page keeps under a name of its own in the window, when it is of the kind wanted. Runs no getters. */
export function findGlobals<T>(isWanted: (value: object) => value is object & T): T[] {
  const found: T[] = [];
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    if (typeof value !== 'object' || value === null) continue;
    try {
      if (isWanted(value)) found.push(value);
    } catch {
      // A window of another origin lets nobody look.
    }
  }
  return found;
}
