import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './deadline';

testExamples(rule);

const told = (text: string, year?: number) => findingsOf(rule, text, year).map(({ severity }) => severity);
const signed = (day: string, year = 2024) =>
  `某局关于${year}年度法治政府建设情况的报告\n市政府：\n一、${year}年度主要举措和成效\n开会2次。\n云岭市某局\n${day}`;

it.each([
  ['2023年12月9日', ['error']],
  ['2024年1月9日', ['warning']],
  ['2024年10月31日', ['warning']],
  ['2024年11月1日', ['advice']],
  ['2024年12月31日', ['advice']],
  ['2025年1月1日', []],
  ['2025年3月1日', []],
  ['2025年3月2日', ['advice']],
  ['2025年4月1日', ['advice']],
  ['2025年4月2日', ['warning']],
  ['二〇二六年一月九日', ['warning']],
])('a report on 2024 signed %s', (day, expected) => {
  expect(told(signed(day))).toEqual(expected);
});

it('is milder about the day under the title', () => {
  const text =
    '某局关于2024年度法治政府建设情况的报告\n（2025年5月9日）\n一、2024年度主要举措和成效\n开会2次。\n二、存在的不足\n人少。';
  expect(told(text)).toEqual(['advice']);
  expect(told(text.replace('2025年5月9日', '2023年5月9日'))).toEqual(['warning']);
});

it('a report to the centre has until 1 April', () => {
  expect(told(signed('2025年3月20日').replace('市政府：', '党中央、国务院：'))).toEqual([]);
});

it('is milder where the title does not name the year', () => {
  const text = '某局关于法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n2025年5月9日';
  expect(told(text)).toEqual(['advice']);
});

it.each([
  ['2024年2月29日', undefined],
  ['2023年12月9日', '2024年12月9日'],
])('offers for %s a day that exists and is likely', (day, right) => {
  expect(findingsOf(rule, signed(day))[0]?.fixes[0]?.edits[0]?.text).toBe(right);
});

it('leaves a day that no calendar has to date/invalid', () => {
  expect(told(signed('2024年1月32日'))).toEqual([]);
});
