import type { GatheredText } from './block-memory';
import type { Finding } from './finding';

/** What was read of one item (a block, a line) at its place. */
export interface PlacedReading<Entry> {
  readonly findings: readonly Finding[];
  /** What rules took from its text, and each of them at its place. */
  readonly gathered: readonly GatheredText[];
  readonly entries: readonly Entry[];
}

/** Items up to which a change is put into the lists; after more of them the lists are made anew. */
const FEW = 4;
const NONE: readonly GatheredText[] = [];

/**
 * What rules took from the items of a draft, in their order. An item that is the same object as in the draft before is
 * not read again, and a rule's list in which nothing changed is the same list.
 */
export class Gatherings<Item, Entry> {
  /** For each rule what it took. */
  readonly lists: (readonly Entry[])[];
  private items: readonly Item[] = [];
  private current: readonly PlacedReading<Entry>[] = [];

  constructor(rules: number) {
    this.lists = Array.from({ length: rules }, () => []);
  }

  get readings(): readonly PlacedReading<Entry>[] {
    return this.current;
  }

  update(items: readonly Item[], read: (item: Item) => PlacedReading<Entry>): void {
    const { items: before, current } = this;
    const readings = current.slice(0, items.length);
    const changed: number[] = [];
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (item === undefined || (item === before[at] && readings[at])) continue;
      readings[at] = read(item);
      changed.push(at);
    }
    this.items = items;
    this.current = readings;
    if (changed.length > FEW || items.length !== before.length) this.gatherAll(current);
    else for (const at of changed) this.exchange(at, current[at]);
  }

  /** Puts what was taken from one item in the place of what was taken from the item there before. */
  private exchange(at: number, before: PlacedReading<Entry> | undefined): void {
    const now = this.current[at];
    for (const { rule } of before?.gathered ?? NONE) this.exchangeEntry(rule, at, before, now);
    for (const { rule } of now?.gathered ?? NONE)
      if (entryOf(before, rule) === undefined) this.exchangeEntry(rule, at, before, now);
  }

  private exchangeEntry(
    rule: number,
    at: number,
    before: PlacedReading<Entry> | undefined,
    now: PlacedReading<Entry> | undefined,
  ): void {
    const list = this.lists[rule] ?? [];
    const [old, entry] = [entryOf(before, rule), entryOf(now, rule)];
    const place = old === undefined ? this.placeBehind(list, rule, at) : list.indexOf(old);
    const behind = old === undefined ? place : place + 1;
    this.lists[rule] = list.slice(0, place).concat(entry === undefined ? [] : [entry], list.slice(behind));
  }

  /** Where in a rule's list the entry of an item belongs that had none. */
  private placeBehind(list: readonly Entry[], rule: number, item: number): number {
    for (let at = item - 1; at >= 0; at--) {
      const entry = entryOf(this.current[at], rule);
      if (entry !== undefined) return list.indexOf(entry) + 1;
    }
    return 0;
  }

  /** Makes the lists anew in which something changed. */
  private gatherAll(before: readonly PlacedReading<Entry>[]): void {
    const isChanged = new Uint8Array(this.lists.length);
    for (let at = Math.max(before.length, this.current.length) - 1; at >= 0; at--) {
      if (before[at] === this.current[at]) continue;
      note(before[at], isChanged);
      note(this.current[at], isChanged);
    }
    const lists: (Entry[] | null)[] = Array.from(isChanged, (is) => (is ? [] : null));
    for (const { gathered, entries } of this.current)
      for (let at = 0; at < entries.length; at++) {
        const entry = entries[at];
        if (entry !== undefined) lists[gathered[at]?.rule ?? -1]?.push(entry);
      }
    for (const [rule, list] of lists.entries()) if (list) this.lists[rule] = list;
  }
}

function entryOf<Entry>(reading: PlacedReading<Entry> | undefined, rule: number): Entry | undefined {
  return reading?.entries[reading.gathered.findIndex((taken) => taken.rule === rule)];
}

function note<Entry>(reading: PlacedReading<Entry> | undefined, isChanged: Uint8Array): void {
  for (const { rule } of reading?.gathered ?? NONE) isChanged[rule] = 1;
}
