import { describe, expect, it } from 'vitest';
import { type Grouping, groupTotals } from './group-totals';
import { guessColumns } from './guess-columns';
import { readEvents } from './read-events';
import { readTsv } from './tsv';

const TABLE = [
  '日期\t时间节点\t地点\t宣传对象\t活动形式\t资料\t受众',
  '2025年12月4日\t国家宪法日\t云岭中学\t学生\t讲座\t手册20册\t400人',
  '2025年4月15日\t全民国家安全教育日\t望湖广场\t居民\t咨询、讲座\t折页300余份、手册10册\t200人次',
  '4月30日至5月2日\t全民国家安全教育日\t望湖广场\t居民\t咨询\t折页100份\t50人',
  '\t\t湖滨公园\t\t\t横幅2条\t',
].join('\n');

function grouped(by: Grouping, text = TABLE) {
  const sheet = readTsv(text);
  return groupTotals(readEvents(sheet, guessColumns(sheet), null).events, by);
}

const told = (by: Grouping, text = TABLE) =>
  grouped(by, text).groups.map(
    ({ label, events, totals }) => `${label} ${events?.surface}：${totals.map(({ surface }) => surface).join('，')}`,
  );

describe('groupTotals', () => {
  it.each<[Grouping, readonly string[]]>([
    ['month', ['4月 2场次：400余份，10册，200人次，50人', '12月 1场次：20册，400人', '日期不详 1场次：2条']],
    ['quarter', ['第二季度 2场次：400余份，10册，200人次，50人', '第四季度 1场次：20册，400人', '日期不详 1场次：2条']],
    [
      'occasion',
      [
        '“4·15”全民国家安全教育日 2场次：400余份，10册，200人次，50人',
        '“12·4”国家宪法日 1场次：20册，400人',
        '没有时间节点 1场次：2条',
      ],
    ],
    [
      'form',
      [
        '咨询 2场次：400余份，10册，200人次，50人',
        '讲座 2场次：30册，400人，300余份，200人次',
        '没有写形式 1场次：2条',
      ],
    ],
    ['item', ['折页 2场次：400余份', '手册 2场次：30册', '横幅 1场次：2条']],
    ['place', ['望湖广场 2场次：400余份，10册，200人次，50人', '云岭中学 1场次：20册，400人', '湖滨公园 1场次：2条']],
    ['audience', ['居民 2场次：400余份，10册，200人次，50人', '学生 1场次：20册，400人', '没有写对象 1场次：2条']],
  ])('by %s', (by, groups) => {
    expect(told(by)).toEqual(groups);
  });

  it('tells what stands in several groups and what goes on beyond one', () => {
    expect([grouped('form').inSeveral, grouped('place').inSeveral]).toEqual([1, 0]);
    expect([grouped('month').goingOn, grouped('quarter').goingOn]).toEqual([1, 0]);
  });

  it('tells the rows and cells behind each sum', () => {
    const [april] = grouped('month').groups;
    expect(april?.rows).toEqual([3, 4]);
    expect(april?.totals[0]?.formula).toBe('300余（F3）＋100（F4）＝400余份');
  });

  it('parts the months of two years, and those of which the year is not said', () => {
    const text = ['日期\t地点', '2025年1月3日\t甲地', '2024年12月4日\t乙地', '1月5日\t丙地'].join('\n');
    expect(told('month', text)).toEqual(['年份不详1月 1场次：', '2024年12月 1场次：', '2025年1月 1场次：']);
  });

  it('counts no row for one event where other rows say how many they stand for', () => {
    const text = ['日期\t地点\t场次', '1月3日\t甲地\t2', '2月3日\t乙地\t', '2月5日\t乙地\t3'].join('\n');
    expect(told('place', text)).toEqual(['乙地 undefined：', '甲地 2场次：']);
  });
});
