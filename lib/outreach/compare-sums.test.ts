import { describe, expect, it } from 'vitest';
import { compareSums } from './compare-sums';
import { guessColumns } from './guess-columns';
import { readEvents } from './read-events';
import { readTsv } from './tsv';

function doubts(...rows: string[]): string[] {
  const sheet = readTsv(['日期\t地点\t折页（份）\t手册（册）', ...rows].join('\n'));
  const { events, sums } = readEvents(sheet, guessColumns(sheet), null);
  return compareSums(events, sums).map(({ cell, text }) => `${cell} ${text}`);
}

const MARCH = ['3月1日\t甲\t100\t10', '3月9日\t乙\t200余\t'];
const APRIL = ['4月1日\t甲\t30\t5', '4月9日\t乙\t70\t5'];

describe('compareSums', () => {
  it('doubts a whole that its rows do not add up to', () => {
    expect(doubts(...MARCH, ...APRIL, '合计\t\t500\t20')).toEqual(['C6 表中合计“500份”，各行相加是400余份，请核对']);
  });

  it.each([
    ['parts and whole', [...MARCH, '小计\t\t300\t10', ...APRIL, '小计\t\t100\t10', '合计\t\t400\t20']],
    ['parts alone', [...MARCH, '小计\t\t300\t10', ...APRIL, '小计\t\t100\t10']],
    ['what has come together so far', [...MARCH, '累计\t\t300\t10', ...APRIL, '累计\t\t400\t20']],
    ['parts above their rows', ['小计\t\t300\t10', ...MARCH, '小计\t\t100\t10', ...APRIL]],
    ['the whole above all', ['合计\t\t400\t20', ...MARCH, ...APRIL]],
    [
      'parts of parts',
      [
        ...MARCH,
        '小计\t\t300\t10',
        ...APRIL,
        '小计\t\t100\t10',
        '上半年小计\t\t400\t20',
        '7月1日\t甲\t5\t1',
        '合计\t\t405\t21',
      ],
    ],
    ['a sum that says nothing of a column', [...MARCH, ...APRIL, '合计\t\t\t20']],
  ])('takes %s for right', (_, rows) => {
    expect(doubts(...rows)).toEqual([]);
  });

  it('names the rows of a part that is wrong', () => {
    expect(doubts(...MARCH, '小计\t\t310\t10', ...APRIL, '小计\t\t100\t10', '合计\t\t400\t20')).toEqual([
      'C4 表中小计“310份”，第2、3行相加是300余份，请核对',
    ]);
  });

  it('compares a thousand parts without adding up all rows for each', () => {
    const parts = Array.from({ length: 1000 }, (_, at) => [
      ...Array.from({ length: 4 }, (_, row) => `3月1日\t甲\t${at + row + 1}\t`),
      `小计\t\t${at === 500 ? 1 : 4 * at + 10}\t`,
    ]);
    expect(doubts(...parts.flat())).toEqual(['C2506 表中小计“1份”，第2502至2505行相加是2010份，请核对']);
  });

  it('does not doubt a column of several things', () => {
    const sheet = readTsv('日期\t地点\t资料\n3月1日\t甲\t折页100份、传单20份\n3月2日\t甲\t折页30份\n合计\t\t折页150份');
    const { events, sums } = readEvents(sheet, guessColumns(sheet), null);
    expect(compareSums(events, sums)).toEqual([]);
  });
});
