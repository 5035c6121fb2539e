import { describe, expect, it } from 'vitest';
import { readAmounts } from './read-amounts';

const short = (cell: string) =>
  readAmounts(cell).amounts.map(
    ({ verb, name, approx, value, unit }) => `${verb ?? ''}${name}|${approx ?? ''}|${value}|${unit}`,
  );

describe('readAmounts', () => {
  it.each([
    ['宣传册300余份、折页200份', ['宣传册|余|300|份', '折页||200|份']],
    ['300余份宣传册、200份折页', ['宣传册|余|300|份', '折页||200|份']],
    ['1.宣传折页300份\n2.手册100册', ['宣传折页||300|份', '手册||100|册']],
    ['发放折页300份，悬挂横幅2条，解答咨询80余人次', ['发放折页||300|份', '悬挂横幅||2|条', '解答咨询|余|80|人次']],
    ['宣传册、折页共300份', ['宣传册、折页||300|份']],
    ['折页200份、手册100册，共300份（册）', ['折页||200|份', '手册||100|册']],
    ['300', ['||300|']],
    ['300余', ['|余|300|']],
    ['300+', ['|余|300|']],
    ['近百人次', ['|近|100|人次']],
    ['约350人', ['|约|350|人']],
    ['３００份', ['||300|份']],
    ['1,200余人次', ['|余|1200|人次']],
    ['1.2万人次', ['||12000|人次']],
    ['3.5万余次', ['|余|35000|次']],
    ['800余人（次）', ['|余|800|人次']],
    ['宣传折页：300份', ['宣传折页||300|份']],
    ['无', []],
    ['—', []],
    ['0', []],
    ['', []],
  ])('reads %j', (cell, amounts) => {
    expect(short(cell)).toEqual(amounts);
    expect(readAmounts(cell).doubts).toEqual([]);
  });

  it.each([
    ['若干', 0, /没有确切数字/],
    ['数百份', 0, /没有确切数字/],
    ['300-400份', 0, /范围/],
    ['经费2000元', 0, /金额/],
    ['发放资料500份，其中折页300份', 1, /其中/],
    ['折页200份、手册100册，共400份（册）', 2, /不一致/],
  ])('says what it did not count of %s', (cell, count, doubt) => {
    const reading = readAmounts(cell);
    expect(reading.amounts).toHaveLength(count);
    expect(reading.doubts.join()).toMatch(doubt);
  });
});
