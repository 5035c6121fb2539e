import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedSheet, withMended, withoutMended } from './mending';
import { address, placeOfAddress, type Sheet } from './sheet';

const cell = (text: string, copy = false) => ({ text, copy });
const SHEET: Sheet = {
  rows: [
    [cell('日期'), cell('地点'), cell('折页（份）')],
    [cell('4月15日'), cell('望湖广场'), cell('若干')],
    [cell('4月15日', true), cell('柳堤社区'), cell('200')],
    [cell('4月15日', true), cell('湖滨公园'), cell('100')],
  ],
};
const textAt = ({ rows }: Sheet, name: string) => {
  const { row, column } = placeOfAddress(name);
  return rows[row]?.[column]?.text;
};

describe('mending', () => {
  it('counts what the user wrote and leaves the given table alone', () => {
    const mended = mendedSheet(SHEET, withMended(SHEET, {}, 'C2', ' 300 '));
    expect(textAt(mended, 'C2')).toBe('300');
    expect(textAt(SHEET, 'C2')).toBe('若干');
  });

  it('changes every place a merged cell covers, and one of them alone when it is written into', () => {
    const all = mendedSheet(SHEET, withMended(SHEET, {}, 'A2', '4月16日'));
    expect([1, 2, 3].map((row) => all.rows[row]?.[0])).toEqual([
      cell('4月16日'),
      cell('4月16日', true),
      cell('4月16日', true),
    ]);
    const one = mendedSheet(SHEET, withMended(SHEET, {}, 'A3', '4月17日'));
    expect(one.rows[2]?.[0]).toEqual(cell('4月17日'));
    expect(one.rows[3]?.[0]).toEqual(cell('4月15日', true));
  });

  it('is no mending with the text as given, and gone when taken back', () => {
    expect(withMended(SHEET, { C2: '300' }, 'C2', '若干')).toEqual({});
    expect(withoutMended({ C2: '300', C3: '1' }, 'C2')).toEqual({ C3: '1' });
    expect(mendedSheet(SHEET, {})).toBe(SHEET);
  });

  it('passes over cells the table does not have', () => {
    expect(mendedSheet(SHEET, { Z99: 'x' })).toEqual(SHEET);
  });

  it('finds any cell by its name again', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(1000), (row, column) => {
        expect(placeOfAddress(address(row, column))).toEqual({ row, column });
      }),
    );
  });
});
