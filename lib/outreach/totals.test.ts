import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadeRow, madeRows, madeTable } from './generated-tables';
import { guessColumns } from './guess-columns';
import { readEvents } from './read-events';
import { approxOf, eventsTotal, printedTotal, totalsOf } from './totals';
import { readTsv, writeTsv } from './tsv';

function read(text: string) {
  const sheet = readTsv(text);
  return readEvents(sheet, guessColumns(sheet), 2025).events;
}

const sumsOf = (events: ReturnType<typeof read>) =>
  Object.fromEntries(totalsOf(events).map(({ name, value, unit, approx }) => [`${name}/${unit}`, [value, approx]]));

/** The sums, added without the code under test. */
function expected(rows: readonly MadeRow[]): Record<string, [number, string | null]> {
  const sums: Record<string, [number, string | null]> = {};
  for (const { things } of rows) {
    for (const { name, unit, value, approx } of things) {
      const before = sums[`${name}/${unit}`] ?? [0, null];
      sums[`${name}/${unit}`] = [before[0] + value, approx ?? before[1]];
    }
  }
  return sums;
}

describe('totalsOf', () => {
  it('equals an independent sum, whatever the table', () => {
    fc.assert(
      fc.property(madeRows, (rows) => {
        const events = read(madeTable(rows));
        expect(events).toHaveLength(rows.length);
        expect(sumsOf(events)).toEqual(expected(rows));
        expect(eventsTotal(events)?.value).toBe(rows.length);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(madeRows, (rows) => {
        expect(sumsOf(read(madeTable([...rows].reverse())))).toEqual(sumsOf(read(madeTable(rows))));
      }),
      { numRuns: 50 },
    );
  });

  it('is the same after export and import', () => {
    fc.assert(
      fc.property(madeRows, (rows) => {
        const text = madeTable(rows);
        expect(read(writeTsv(readTsv(text)))).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });

  it('never adds 人 to 人次, nor 份 to 册 without saying so', () => {
    const events = read(
      '日期\t地点\t资料\t参与人数\n4.15\t望湖广场\t折页300余份、手册20册\t80人\n5.12\t湖滨公园\t折页20份\t120余人次',
    );
    expect(totalsOf(events).map(({ surface }) => surface)).toEqual(['320余份', '20册', '80人', '120余人次']);
    expect(printedTotal(events)).toMatchObject({
      surface: '340余份（册）',
      formula: '300余份（C2）＋20册（C2）＋20份（C3）＝340余份（册）',
    });
  });

  it('counts events only where every row is one', () => {
    expect(eventsTotal(read('资料名称\t数量\t单位\n折页\t300\t份\n手册\t20\t册'))).toBeNull();
    expect(eventsTotal(read('日期\t地点\t场次\n4.15\t望湖广场\t2\n5.12\t湖滨公园\t3'))?.surface).toBe('5场次');
    expect(eventsTotal(read('日期\t地点\t场次\n4.15\t望湖广场\t2\n5.12\t湖滨公园\t'))).toBeNull();
  });

  it('adds fractions of 万 exactly', () => {
    const events = read('日期\t地点\t阅读量\n4.15\t望湖广场\t1.1万次\n5.12\t湖滨公园\t2.2万次');
    expect(totalsOf(events)[0]).toMatchObject({ value: 33_000, surface: '3.3万次' });
  });
});

describe('approxOf', () => {
  it.each([
    [[null, null], null],
    [[null, '余'], '余'],
    [['多', null], '余'],
    [['余', '约'], '余'],
    [['近', null], '近'],
    [['近', '余'], '约'],
    [['约', '以上'], '约'],
  ] as const)('%j → %s', (marks, sum) => {
    expect(approxOf(marks)).toBe(sum);
  });
});
