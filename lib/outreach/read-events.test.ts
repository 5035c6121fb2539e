import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { withColumnKind } from './columns';
import { compareSums } from './compare-sums';
import { guessColumns } from './guess-columns';
import { readHtmlTable } from './html-table';
import { readEvents } from './read-events';
import { readTsv } from './tsv';

function read(text: string, year: number | null = 2025) {
  const sheet = readTsv(text);
  return readEvents(sheet, guessColumns(sheet), year);
}

describe('readEvents', () => {
  const sample = read(readFileSync('samples/outreach.tsv', 'utf8'));

  it('reads the sample table', () => {
    expect(sample.events.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(sample.events[1]).toMatchObject({
      day: { start: '2025-04-15', end: null, cell: 'B4' },
      occasion: { id: 'national-security', name: '“4·15”全民国家安全教育日', cell: 'C4' },
      theme: { text: '全民国家安全教育 走深走实十周年', cell: 'D4' },
      place: { text: '湖滨公园', cell: 'E4' },
      coHosts: [{ text: '望湖区司法局' }, { text: '望湖区教育局', cell: 'F4' }],
      amounts: [
        { name: '折页', value: 200, unit: '份', cell: 'I4' },
        { name: '国家安全法读本', value: 80, unit: '本', cell: 'I4' },
        { name: '横幅', verb: '悬挂', value: 3, unit: '条', cell: 'J4' },
        { kind: 'persons', name: '咨询', value: 120, unit: '人次', approx: '余', cell: 'K4' },
        { kind: 'persons', name: '参与', value: 350, unit: '人', approx: '约', cell: 'L4' },
      ],
    });
  });

  it('lists every row it did not count, with the reason', () => {
    expect(sample.unread.map(({ row, reason }) => [row, reason])).toEqual([
      [12, '日期是2024年，不在2025年内，没有计入'],
      [13, '合计行，不重复计入'],
      [14, '表尾说明，不是活动'],
    ]);
    expect(sample.doubts).toEqual([{ cell: 'K8', text: '“若干”没有确切数字，没有计入' }]);
  });

  it('counts any year when none is given', () => {
    expect(read(readFileSync('samples/outreach.tsv', 'utf8'), null).events).toHaveLength(10);
  });

  it('counts a merged figure once and keeps the merged day', () => {
    const { document } = parseHTML(
      '<html><body><table><tr><th>日期</th><th>地点</th><th>折页（份）</th></tr>' +
        '<tr><td rowspan="2">4月15日</td><td>望湖广场</td><td rowspan="2">300</td></tr><tr><td>湖滨公园</td></tr></table></body></html>',
    );
    const sheet = readHtmlTable(document)?.sheet ?? { rows: [] };
    const { events } = readEvents(sheet, guessColumns(sheet), 2025);
    expect(events.map(({ day, place, amounts }) => [day?.start, place?.text, amounts.length])).toEqual([
      ['--04-15', '望湖广场', 1],
      ['--04-15', '湖滨公园', 0],
    ]);
  });

  it('takes rows that only go on with the items for one event', () => {
    const { events } = read(
      '日期\t地点\t品名\t数量\t单位\n4.15\t望湖广场\t折页\t300\t份\n\t\t手册\t20\t册\n5.12\t湖滨公园\t折页\t100\t份',
    );
    expect(
      events.map(({ row, amounts }) => [row, amounts.map(({ name, value, unit }) => `${name}${value}${unit}`)]),
    ).toEqual([
      [2, ['折页300份', '手册20册']],
      [4, ['折页100份']],
    ]);
  });

  it('leaves what goes on with a row of another year out with it', () => {
    const reading = read('日期\t地点\t品名\t数量\t单位\n2024.4.15\t望湖广场\t折页\t300\t份\n\t\t手册\t20\t册');
    expect(reading.events).toEqual([]);
    expect(reading.unread).toHaveLength(2);
  });

  it('passes headers repeated on a new page, and empty rows', () => {
    const reading = read(
      '日期\t地点\t折页（份）\n4.15\t望湖广场\t300\n\t\t\n日期\t地点\t折页（份）\n5.12\t湖滨公园\t20',
    );
    expect(reading.events.map(({ row }) => row)).toEqual([2, 5]);
    expect(reading.unread).toEqual([{ row: 4, text: '日期 地点 折页（份）', reason: '重复的表头' }]);
  });

  it('reads a unit nowhere written by the item’s usual one and says so; without one it does not count', () => {
    const reading = read('日期\t地点\t折页\t宣传车\n4.15\t望湖广场\t300\t2');
    expect(reading.events[0]?.amounts.map(({ name, unit }) => name + unit)).toEqual(['折页份']);
    expect(reading.doubts.map(({ cell }) => cell)).toEqual(['C2', 'D2']);
  });

  it('counts no sum of a group and no title over its rows', () => {
    const { events, unread } = read(
      '地点\t日期\t折页（份）\n一、柳堤街道\t\t\n柳堤社区\t4.15\t300\n柳堤街道办事处小计\t\t300\n1-3月合计\t\t300',
    );
    expect(events.map(({ row }) => row)).toEqual([3]);
    expect(unread.map(({ row, reason }) => [row, reason])).toEqual([
      [2, '分组标题，不是活动'],
      [4, '合计行，不重复计入'],
      [5, '合计行，不重复计入'],
    ]);
  });

  it('takes the year of a day from a column of years, else from the title', () => {
    const column = read('年份\t日期\t地点\n2024年\t4.15\t望湖广场\n2025\t4.16\t湖滨公园');
    expect(column.events.map(({ day }) => day?.start)).toEqual(['2025-04-16']);
    expect(column.unread[0]?.reason).toMatch(/日期是2024年/);
    const title = read('2024年普法台账\t\n日期\t地点\n4.15\t望湖广场');
    expect(title.unread[0]?.reason).toMatch(/日期是2024年/);
  });

  it('never guesses an occasion from the date', () => {
    expect(read('日期\t地点\t折页（份）\n4.15\t望湖广场\t300').events[0]?.occasion).toBeNull();
  });

  it('tells helpers from the public', () => {
    const [event] = read('日期\t地点\t情况\n4.15\t望湖广场\t组织志愿者20人，受众300人次').events;
    expect(event?.amounts ?? []).toEqual([]);
    const sheet = readTsv('日期\t地点\t情况\n4.15\t望湖广场\t组织志愿者20人，受众300人次');
    const corrected = withColumnKind(guessColumns(sheet), 2, 'item');
    expect(
      readEvents(sheet, corrected, 2025).events[0]?.amounts.map(({ kind, name, unit }) => [kind, name, unit]),
    ).toEqual([
      ['item', '志愿者', '人'],
      ['persons', '受众', '人次'],
    ]);
  });

  it('compares the table’s own sum with its rows', () => {
    const wrong = read('日期\t地点\t折页（份）\n4.15\t望湖广场\t300\n5.12\t湖滨公园\t20\n合计\t\t330');
    expect(compareSums(wrong.events, wrong.sums)).toEqual([
      { cell: 'C4', text: '表中合计“330份”，各行相加是320份，请核对' },
    ]);
    const right = read('日期\t地点\t折页（份）\n4.15\t望湖广场\t300\n5.12\t湖滨公园\t20\n合计\t\t320');
    expect(compareSums(right.events, right.sums)).toEqual([]);
    expect(compareSums(sample.events, sample.sums)).toEqual([]);
  });
});
