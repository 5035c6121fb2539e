import type { GatheredText } from './block-memory';
import type { Finding } from './finding';

/** What was read of one item (a block, a line) at its place. */
export interface PlacedReading<Entry> {
  readonly findings: readonly Finding[];
  /** What rules took from its text, and each of them at its place. */
  readonly gathered: readonly GatheredText[];
  readonly entries: readonly Entry[];
}

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
    const isChanged = new Uint8Array(this.lists.length);
    const readings = current.slice(0, items.length);
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      const known = readings[at];
      if (item === undefined || (known && item === before[at])) continue;
      const reading = read(item);
      if (known) note(known, isChanged);
      note(reading, isChanged);
      readings[at] = reading;
    }
    for (let at = items.length; at < current.length; at++) note(current[at], isChanged);
    this.items = items;
    this.current = readings;
    if (isChanged.includes(1)) this.gather(isChanged);
  }

  /** Makes the lists anew in which something changed. */
  private gather(isChanged: Uint8Array): void {
    const lists: (Entry[] | null)[] = Array.from(isChanged, (is) => (is ? [] : null));
    for (const { gathered, entries } of this.current)
      for (let at = 0; at < entries.length; at++) {
        const entry = entries[at];
        if (entry !== undefined) lists[gathered[at]?.rule ?? -1]?.push(entry);
      }
    for (const [rule, list] of lists.entries()) if (list) this.lists[rule] = list;
  }
}

function note<Entry>(reading: PlacedReading<Entry> | undefined, isChanged: Uint8Array): void {
  for (const { rule } of reading?.gathered ?? []) isChanged[rule] = 1;
}
