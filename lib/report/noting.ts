/** Objects with the fields of another that note which of them are read: one bit for each. */
export type Noting<T> = new (of: T) => T & { noted: number };

/** @param names all fields of T, at most 31 */
export function noting<T extends object>(names: readonly (keyof T)[]): Noting<T> {
  class Fields {
    noted = 0;
    constructor(readonly of: T) {}
  }
  for (const [at, name] of names.entries())
    Object.defineProperty(Fields.prototype, name, {
      get(this: Fields) {
        this.noted |= 1 << at;
        return this.of[name];
      },
    });
  // The names are all of T's.
  return Fields as unknown as Noting<T>;
}

/** The fields in which two objects are not the same, one bit for each. */
export function differing<T>(names: readonly (keyof T)[], before: T, now: T): number {
  let bits = 0;
  for (const [at, name] of names.entries()) if (before[name] !== now[name]) bits |= 1 << at;
  return bits;
}
