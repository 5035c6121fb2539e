import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { firstAt, lastAt } from './bisect';

const numbers = fc.array(fc.nat(20)).map((list) => list.sort((a, b) => a - b));

test.prop([numbers, fc.nat(21)])('the first and the last on either side of a border', (list, border) => {
  const first = list.findIndex((number) => number >= border);
  expect(firstAt(list.length, (at) => (list[at] ?? 0) >= border)).toBe(first < 0 ? list.length : first);
  expect(lastAt(list.length, (at) => (list[at] ?? 0) < border)).toBe(
    Math.max(
      0,
      list.findLastIndex((number) => number < border),
    ),
  );
});
