import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from './sheet';
import { readTsv, writeTsv } from './tsv';

const texts = (text: string) => readTsv(text).rows.map((row) => row.map((cell) => cell.text));

describe('readTsv', () => {
  it.each([
    [
      '甲\t乙\n丙\t丁',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    [
      '甲\t乙\r\n丙\t丁\r\n',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['甲\t"一行\n二行"\t丙', [['甲', '一行\n二行', '丙']]],
    [
      '甲\t"说""好""的"\n丙',
      [
        ['甲', '说"好"的'],
        ['丙', ''],
      ],
    ],
    ['"4·15"宣传\t广场', [['"4·15"宣传', '广场']]],
    ['甲\t"没有收尾', [['甲', '"没有收尾']]],
    [
      '甲,乙\n丙,"丁,戊"',
      [
        ['甲', '乙'],
        ['丙', '丁,戊'],
      ],
    ],
    ['\uFEFF甲\t\n\t\n', [['甲']]],
    [
      '甲\t\t丙\n\t乙\t',
      [
        ['甲', '', '丙'],
        ['', '乙', ''],
      ],
    ],
    ['', []],
  ])('reads %j', (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  it('reads back what it writes', () => {
    const cell = fc.constantFrom('', '甲', '300余份', 'a"b', '"', '""', '一\n二', '1,200', '“引”', '"句首"后');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const sheet = sheetOf(rows.map((row) => row.map((text) => ({ text, copy: false }))));
        const width = sheet.rows[0]?.length ?? 0;
        fc.pre(width > 1);
        expect(readTsv(writeTsv(sheet))).toEqual(sheet);
      }),
      { numRuns: 500 },
    );
  });
});
