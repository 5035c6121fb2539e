import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isSameList } from '@/lib/text/remember-last';
import { Gatherings, type PlacedReading } from './gatherings';

/** An item is the rules that take something from it. */
interface Item {
  readonly rules: readonly number[];
}

const RULES = 3;
const item = fc.subarray([0, 1, 2]).map((rules): Item => ({ rules }));
const change = fc.tuple(fc.nat(), fc.nat(2), fc.array(item, { maxLength: 3 }));

/** Each rule takes the item itself. */
const read = (of: Item): PlacedReading<Item> => ({
  findings: [],
  gathered: of.rules.map((rule) => ({ rule, found: null })),
  entries: of.rules.map(() => of),
});

describe('gatherings', () => {
  test.prop([fc.array(item), fc.array(change)])('are after any changes what they are anew', (first, changes) => {
    const gatherings = new Gatherings<Item, Item>(RULES);
    let items = first;
    gatherings.update(items, read);
    for (const [place, taken, put] of changes) {
      const at = place % (items.length + 1);
      items = items.toSpliced(at, taken, ...put);
      gatherings.update(items, read);
      // The very items: those of one kind are alike.
      const expected = [0, 1, 2].map((rule) => items.filter(({ rules }) => rules.includes(rule)));
      expect(gatherings.lists.map((list, rule) => isSameList(list, expected[rule] ?? []))).toEqual([true, true, true]);
      const before = [...gatherings.lists];
      gatherings.update([...items], read);
      expect(isSameList(gatherings.lists, before)).toBe(true);
    }
  });
});
