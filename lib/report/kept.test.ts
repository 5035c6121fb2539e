import { describe, expect, it } from 'vitest';
import { rememberByPlace, rememberPlaces } from './by-place';
import { isAlike, listKeeper, recordKeeper, rememberList } from './kept';

describe('what is kept', () => {
  it.each([
    [{ start: 1, parts: [{ role: 'plan' }] }, { start: 1, parts: [{ role: 'plan' }] }, true],
    [{ start: 1, parts: [{ role: 'plan' }] }, { start: 1, parts: [{ role: 'other' }] }, false],
    [{ start: 1 }, { start: 1, end: 2 }, false],
    [{ start: 1, end: undefined }, { start: 1, from: 2 }, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [1, 2, 3], false],
    [null, {}, false],
  ])('%j and %j: alike %s', (one, other, alike) => {
    expect(isAlike(one, other)).toBe(alike);
    expect(isAlike(other, one)).toBe(alike);
  });

  it('are the elements of a list that are like those before, and the list when all are', () => {
    const keep = listKeeper<{ at: number }>();
    const first = keep([{ at: 1 }, { at: 2 }]);
    expect(keep([{ at: 1 }, { at: 2 }])).toBe(first);
    const second = keep([{ at: 1 }, { at: 3 }]);
    expect(second[0]).toBe(first[0]);
    expect(second).toEqual([{ at: 1 }, { at: 3 }]);
  });

  it('is a record of the same things', () => {
    const keep = recordKeeper<{ list: readonly number[] }>();
    const list = [1];
    const first = keep({ list });
    expect(keep({ list })).toBe(first);
    expect(keep({ list: [2] })).not.toBe(first);
  });

  it('is what a function of the same things gave', () => {
    const read = rememberList((numbers: readonly number[]) =>
      numbers.map((number) => ({ half: Math.floor(number / 2) })),
    );
    const first = read([2, 4]);
    expect(read([2, 4])).toBe(first);
    expect(read([3, 5])).toBe(first);
    expect(read([2, 6])[0]).toBe(first[0]);
  });
});

describe('what is remembered by place', () => {
  it('is read again where another thing stands', () => {
    let reads = 0;
    const read = rememberByPlace((text: string) => {
      reads++;
      return `${text}。`;
    });
    expect([read('甲', 5), read('乙', 2), read('甲', 5)]).toEqual(['甲。', '乙。', '甲。']);
    expect(reads).toBe(2);
    expect(read('丙', 5)).toBe('丙。');
    expect(reads).toBe(3);
  });

  it('is the same object where it is alike', () => {
    const read = rememberPlaces((text: string, others: readonly string[]) => ({ length: text.length + others.length }));
    const first = read(0, '甲', ['乙']);
    expect(read(0, '甲', ['乙'])).toBe(first);
    expect(read(0, '丙', ['乙'])).toBe(first);
    expect(read(1, '丙', [])).toEqual({ length: 1 });
  });
});
