import { describe, expect, test } from 'vitest';
import { forgetTexts } from './remember';
import { keptList, rememberLast, unchangedEnds } from './remember-last';

describe('rememberLast', () => {
  const [one, other] = [{}, {}];
  const counted = () => {
    let calls = 0;
    const read = rememberLast((..._: unknown[]) => ++calls);
    return (...given: unknown[]) => read(...given);
  };

  test('answers as before for the same things and for lists of the same things', () => {
    const read = counted();
    expect([read(one, [one, other], 2), read(one, [one, other], 2)]).toEqual([1, 1]);
  });

  test.each([
    ['another object', [other, [one, other], 2]],
    ['another element', [one, [one, one], 2]],
    ['a shorter list', [one, [one], 2]],
    ['a longer list', [one, [one, other, other], 2]],
    ['another number', [one, [one, other], 3]],
    ['fewer things', [one, [one, other]]],
    ['more things', [one, [one, other], 2, undefined]],
    ['an object for a list', [one, one, 2]],
  ])('asks again for %s', (_, given) => {
    const read = counted();
    read(one, [one, other], 2);
    expect(read(...given)).toBe(2);
  });

  test('knows only the last answer, and forgets it with all others', () => {
    const read = counted();
    expect([read(1), read(2), read(1)]).toEqual([1, 2, 3]);
    forgetTexts();
    expect(read(1)).toBe(4);
  });

  test('a list of the same elements is the list before', () => {
    const before = [one, other];
    expect(keptList(before, [one, other])).toBe(before);
    expect(keptList(before, [other, one])).not.toBe(before);
  });

  test.each([
    [
      [1, 2, 3],
      [1, 9, 3],
      [1, 1],
    ],
    [
      [1, 2],
      [1, 2],
      [2, 0],
    ],
    [
      [1, 1],
      [1, 1, 1],
      [2, 0],
    ],
    [
      [1, 2, 3],
      [2, 3],
      [0, 2],
    ],
    [[], [1], [0, 0]],
  ])('of %j and %j the ends are the same', (before, now, ends) => {
    expect(unchangedEnds(before, now)).toEqual(ends);
  });
});
