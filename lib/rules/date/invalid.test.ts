import { describe, expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './invalid';

testExamples(rule);

const told = (text: string, year?: number) =>
  findingsOf(rule, text, year).map(({ severity, text: marked }) => `${severity} ${marked}`);

describe('days', () => {
  it.each([
    ['４月３１日召开会议', ['error ４月３１日']],
    ['2 月 30 日召开会议', ['error 2 月 30 日']],
    ['0月5日召开会议', ['error 0月5日']],
    ['13月5日召开会议', ['error 13月5日']],
    ['11月0日召开会议', ['error 11月0日']],
    ['6月31号召开会议', ['error 6月31号']],
    ['1900年2月29日', ['error 1900年2月29日']],
    ['2000年2月29日', []],
    ['2024年00月', ['error 2024年00月']],
    ['2024年15月', ['error 2024年15月']],
    ['3月31日至4月31日开展培训', ['error 3月31日至4月31日']],
    ['2月25日至30日开展培训', ['error 2月25日至30日']],
    ['2月25—30日开展培训', ['error 2月25—30日']],
    ['十一月三十一日', ['error 十一月三十一日']],
    ['十三月三日', ['error 十三月三日']],
    ['发文日期2024/2/30', ['error 2024/2/30']],
    ['发文日期2024-13-05', ['warning 2024-13-05']],
    ['7月8日25时', ['error 25时']],
    ['上午9时75分', ['error 9时75分']],
    ['6月48号文、12月32号楼、3月112日', []],
    ['第2024-13-05号，编号：2024-02-30，V2024.2.30，10.2024.2.30', []],
    ['2024-02-3001，0359-2024-02-30', []],
    ['3个月31日，每月31日，三个月三十一日，一月一日一查', []],
    ['历时25时30分，24时，23时59分，9时75分钟', []],
    ['为期36月，12月底，2024年12月，2024年1－12月', []],
    ['网址http://example.gov.cn/2024/13/45/', []],
  ])('%s', (text, expected) => {
    expect(told(text, 2024)).toEqual(expected);
  });
});

describe('ranges', () => {
  it.each([
    ['3月5日至2日', ['warning 3月5日至2日']],
    ['3月5日—3月2日', ['warning 3月5日—3月2日']],
    ['3月15-12日', ['warning 3月15-12日']],
    ['2024年5月10日至2024年4月20日', ['warning 2024年5月10日至2024年4月20日']],
    ['2024年5月10日至2023年6月1日', ['warning 2024年5月10日至2023年6月1日']],
    ['规划期2025—2021年', ['warning 2025—2021年']],
    ['10月1日至9月30日，11月15日至次年3月15日，11月15日至3月15日', []],
    ['2023年12月26日至2024年1月5日，每月26日至25日', []],
    ['2021—2025年，2021年至2025年，3月5日至3月5日', []],
    ['由2024年5月10日至5月12日', []],
  ])('%s', (text, expected) => {
    expect(told(text, 2024)).toEqual(expected);
  });
});

describe('29 February without a year', () => {
  it.each([
    ['2月29日召开会议', 2024, []],
    ['2月29日召开会议', 2023, ['warning 2月29日']],
    ['2024年，2月29日召开会议', 2025, []],
    ['去年2月29日召开会议', 2025, []],
  ])('%s in a report on %i', (text, year, expected) => {
    expect(told(text, year)).toEqual(expected);
  });

  it('is one of the next year in the plan', () => {
    const text = '某局关于2023年度法治政府建设情况的报告\n一、下一年度主要安排\n2月29日前完成清理。';
    expect(told(text)).toEqual([]);
    expect(told(text.replaceAll('2023', '2024'))).toEqual(['warning 2月29日']);
  });
});
