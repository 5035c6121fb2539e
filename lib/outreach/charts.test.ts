import { describe, expect, it } from 'vitest';
import type { OutreachChart } from './chart-data';
import { eventsChart } from './events-chart';
import { guessColumns } from './guess-columns';
import { materialsChart, personsChart } from './quantity-charts';
import { readEvents } from './read-events';
import { readTsv } from './tsv';

function read(...lines: string[]) {
  const sheet = readTsv(lines.join('\n'));
  return readEvents(sheet, guessColumns(sheet), null).events;
}

const bars = (chart: OutreachChart | null, panel = 0) =>
  chart?.panels[panel]?.bars.map(({ label, surface }) => `${label} ${surface}`);
const HEAD = '日期\t时间节点\t地点';

describe('eventsChart', () => {
  it('shows the twelve months of a year, stacked by occasion, events of an unknown day apart', () => {
    const chart = eventsChart(
      read(
        HEAD,
        '2025年4月15日\t全民国家安全教育日\t甲',
        '4月15日至5月3日\t国家安全日\t乙',
        '12月4日\t国家宪法日\t甲',
        '\t\t丙',
      ),
    );
    expect(chart?.title).toBe('各月宣传活动场次');
    expect(chart?.series.map(({ name, surface }) => `${name} ${surface}`)).toEqual([
      '“4·15”全民国家安全教育日 2场次',
      '“12·4”国家宪法日 1场次',
      '没有时间节点 1场次',
    ]);
    const columns = chart?.panels[0]?.bars ?? [];
    expect(columns.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `${at + 1}月`),
      '日期不详',
    ]);
    expect(columns.flatMap(({ label, parts }) => (parts.some(Boolean) ? [`${label} ${parts}`] : []))).toEqual([
      '4月 2,0,0',
      '12月 0,1,0',
      '日期不详 0,0,1',
    ]);
    expect(chart?.basis).toEqual(['共4场次', '表中一行计一场', '跨月的计入开始的月']);
  });

  it('has no more than six colours, the last for all others', () => {
    const days = ['国际民防日', '全民国家安全教育日', '防灾减灾日', '国家宪法日', '世界环境日', '全国消防日'];
    const chart = eventsChart(
      read(HEAD, ...days.map((day) => `5月1日\t${day}\t甲`), '5月1日\t\t乙', '5月2日\t国家宪法日\t乙'),
    );
    expect(chart?.series).toHaveLength(6);
    expect(chart?.series[0]).toEqual({ name: '“12·4”国家宪法日', surface: '2场次' });
    expect(chart?.series.at(-1)).toEqual({ name: '其他', surface: '2场次' });
    expect(chart?.panels[0]?.bars[4]?.parts).toEqual([2, 1, 1, 1, 1, 2]);
  });

  it('goes to quarters and years where months would be too many', () => {
    const quarters = eventsChart(read(HEAD, '2024年2月1日\t\t甲', '2025年12月1日\t\t乙'));
    expect(quarters?.panels[0]?.bars.map(({ label, under }) => `${label}${under}`)).toEqual([
      '一季度2024年',
      '二季度',
      '三季度',
      '四季度',
      '一季度2025年',
      '二季度',
      '三季度',
      '四季度',
    ]);
    const years = eventsChart(read(HEAD, '2019年2月1日\t\t甲', '2025年12月1日\t\t乙'));
    expect(bars(years)).toEqual(['2019年 1', '2020年 0', '2021年 0', '2022年 0', '2023年 0', '2024年 0', '2025年 1']);
    const months = eventsChart(read(HEAD, '2024年12月1日\t\t甲', '2025年2月1日\t\t乙'));
    expect(bars(months)).toEqual(['12月 1', '1月 0', '2月 1']);
  });

  it('counts what the column of sessions says', () => {
    const chart = eventsChart(read('日期\t地点\t场次', '2025年3月\t甲\t12余', '2025年3月\t乙\t3'));
    expect(bars(chart)?.[2]).toBe('3月 15余');
    expect(eventsChart(read('日期\t地点\t场次', '2025年3月\t甲\t12', '2025年3月\t乙\t'))).toBeNull();
  });

  it('is not drawn without days, nor without events', () => {
    expect(eventsChart(read('时间节点\t地点', '国家宪法日\t甲', '全民国家安全教育日\t乙'))).toBeNull();
    expect(eventsChart([])).toBeNull();
  });
});

describe('materialsChart', () => {
  it('gives each unit its own panel and never adds 份 to 册', () => {
    const chart = materialsChart(
      read('日期\t地点\t资料', '4.15\t甲\t折页300余份、传单500份、手册20册', '5.12\t乙\t横幅2条、折页20份'),
    );
    expect(chart?.panels.map(({ title }) => title)).toEqual(['按“份”计', '', '']);
    expect(bars(chart)).toEqual(['传单 500份', '折页 320余份']);
  });

  it('puts what is beyond eight kinds together and says how many they are', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'];
    const chart = materialsChart(
      read('日期\t地点\t资料', `4.15\t甲\t${names.map((name, at) => `${name}种折页${at + 1}份`).join('、')}`),
    );
    expect(bars(chart)?.at(-1)).toBe('其他2种 3份');
    expect(chart?.panels[0]?.bars).toHaveLength(8);
  });
});

describe('personsChart', () => {
  const events = read(
    '日期\t时间节点\t地点\t受众',
    '2025年5月12日\t防灾减灾日\t甲\t300余人次',
    '2025年3月1日\t国际民防日\t甲\t100人次',
    '2025年3月2日\t国际民防日\t乙\t80人',
  );

  it('keeps persons and visits apart, by month or by occasion', () => {
    const chart = personsChart(events, 'month');
    expect(chart?.panels.map(({ title }) => title)).toEqual(['受众，共400余人次', '受众，共80人']);
    expect(bars(chart)).toEqual(['3月 100人次', '5月 300余人次']);
    expect(bars(personsChart(events, 'occasion'))).toEqual(['“5·12”全国防灾减灾日 300余人次', '国际民防日 100人次']);
    expect(chart?.basis).toContain('“人”与“人次”口径不同，分开统计');
  });

  it('is not drawn without persons', () => {
    expect(personsChart(read(HEAD, '3月1日\t\t甲'), 'month')).toBeNull();
  });
});
