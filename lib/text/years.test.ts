import { describe, expect, it } from 'vitest';
import { findYears } from './years';

const years = (text: string) => findYears(text).map(({ year }) => year);

describe('findYears', () => {
  it.each([
    ['2024年度', [2024]],
    ['2025 年度', [2025]],
    ['二〇二五年工作安排', [2025]],
    ['２０２４年', [2024]],
    ['2023年和2024年', [2023, 2024]],
  ])('%s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  it.each([
    '《法治政府建设实施纲要（2021－2025年）》',
    '《2024年法治建设工作要点》',
    '云司字〔2025〕1号',
    '2021—2025年规划',
    '2021至2025年规划',
    '2021年至2025年主要举措',
    '从2022年到2024年',
    '2024',
    '12024年',
    '（2021-2025年）',
  ])('%s names a document or a span of years', (text) => {
    expect(years(text)).toEqual([]);
  });

  it('gives the place of the digits alone', () => {
    expect(findYears('现将2024年度情况')).toEqual([{ year: 2024, text: '2024', start: 2, end: 6 }]);
  });

  it('is not led astray by an open mark', () => {
    expect(years('《未闭合的书名号 2024年度')).toEqual([2024]);
  });
});
