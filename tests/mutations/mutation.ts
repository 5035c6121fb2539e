/** One defect planted into a sound text. */
export interface Mutation {
  readonly text: string;
  /** Where the defect stands in `text`; a finding there, or touching it, counts. The whole text when the place is free. */
  readonly start: number;
  readonly end: number;
  /** What was done, for the failure message. */
  readonly what: string;
}

/** One kind of defect. */
export interface DefectClass {
  readonly name: string;
  /** Any of these rules may report it. */
  readonly rules: readonly string[];
  /** Other rules that may say something new because of it, and rightly. */
  readonly alsoRight?: readonly string[];
  /** Smallest share of planted defects that must be found. */
  readonly floor: number;
  plant(text: string, random: Random): Iterable<Mutation>;
}

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** At most `count` of the items, chosen at random, in their order. */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  const chosen = items.map((item, at) => ({ item, at, key: random() })).sort((a, b) => a.key - b.key);
  return chosen
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** `text` with the stretch replaced. */
export function replace(text: string, start: number, end: number, by: string, what = ''): Mutation {
  return {
    text: text.slice(0, start) + by + text.slice(end),
    start,
    end: start + by.length,
    what:
      what ||
      `${text.slice(Math.max(0, start - 6), start)}[${text.slice(start, end)}→${by}]${text.slice(end, end + 6)}`,
  };
}

/** Every hit of a pattern replaced, one at a time; null leaves a hit alone. */
export function* replaceEach(
  text: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string | null,
): Iterable<Mutation> {
  for (const match of text.matchAll(pattern)) {
    const written = by(match);
    if (written !== null) yield replace(text, match.index, match.index + match[0].length, written);
  }
}
