import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findDates, isoDate, standardDate } from './dates';

describe('findDates', () => {
  it.each([
    ['2025年1月9日', 'standard'],
    ['２０２５年１月９日', 'standard'],
    ['2025年01月09日', 'padded'],
    ['2025 年 1 月 9 日', 'spaced'],
    ['二〇二五年一月九日', 'chinese'],
    ['二○二五年一月九日', 'chinese'],
    ['2025.1.9', 'dotted'],
    ['2025-01-09', 'dotted'],
    ['2025/1/9', 'dotted'],
  ])('%s is %s', (text, form) => {
    const [found] = findDates(`云岭市某局${text}`);
    expect(found).toMatchObject({ year: 2025, month: 1, day: 9, form, text, start: 5, end: 5 + text.length });
  });

  it.each(['1月9日', '2025年1月', '12025.1.9', '192.168.1.1', '2025.1.9.2', '二〇二五年'])('%s is none', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('gives days no calendar has', () => {
    expect(findDates('2025年2月30日')[0]).toMatchObject({ month: 2, day: 30 });
    expect(findDates('二〇二五年十一月三十一日')[0]).toMatchObject({ month: 11, day: 31 });
  });

  it('keeps the order of the text', () => {
    expect(findDates('2025.1.9至二〇二五年二月一日，2025年3月2日').map(isoDate)).toEqual([
      '2025-01-09',
      '2025-02-01',
      '2025-03-02',
    ]);
  });

  const day = fc.record({
    year: fc.integer({ min: 1949, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  test.prop([day])('reads what standardDate writes', (value) => {
    const text = standardDate(value);
    expect(findDates(text)).toEqual([{ ...value, text, start: 0, end: text.length, form: 'standard' }]);
    expect(isoDate(value)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
