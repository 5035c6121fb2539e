import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatNumber, type Level, readNumber } from './numbering';

describe('readNumber', () => {
  it.each([
    ['一、主要举措', 1, 1, '一、', true],
    ['十二、其他', 1, 12, '十二、', true],
    ['二.存在的不足', 1, 2, '二.', false],
    ['二 、存在的不足', 1, 2, '二 、', false],
    ['三,下一步打算', 1, 3, '三,', false],
    ['第三部分 下一年度安排', 1, 3, '第三部分', false],
    ['三、三、存在的不足', 1, 3, '三、', true],
    ['三 存在的不足和原因', 1, 3, '三', false],
    ['—、主要举措', 1, 1, '—、', false],
    ['（一）加强领导', 2, 1, '（一）', true],
    ['(三) 规范执法', 2, 3, '(三)', false],
    ['（二）、加强普法', 2, 2, '（二）、', false],
    ['（ 四 ）加强监督', 2, 4, '（ 四 ）', false],
    ['㈡加强普法', 2, 2, '㈡', false],
    ['1.学法', 3, 1, '1.', true],
    ['12. 学法', 3, 12, '12.', true],
    ['3、普法', 3, 3, '3、', false],
    ['２．普法', 3, 2, '２．', false],
    ['1.2024年开展普法', 3, 1, '1.', true],
    ['2、12345热线', 3, 2, '2、', false],
    ['（1）学法', 4, 1, '（1）', true],
    ['(2)普法', 4, 2, '(2)', false],
    ['3）执法', 4, 3, '3）', false],
    ['②普法', 4, 2, '②', false],
  ] as const)('%s', (text, level, value, written, standard) => {
    expect(readNumber(text)).toMatchObject({ level, value, text: written, standard });
  });

  it.each([
    '一是加强领导',
    '十、百、千工程',
    '三 河 市 人 民 政 府',
    '一 二 三',
    '一、二、三级联动',
    '一、二季度检查4次',
    '12.4国家宪法日',
    '1.5万人次',
    '3.15消费者权益日',
    '3、4次',
    '2024年，我局',
    '12月4日开展宣传',
    '（试行）',
    '（2024年）',
    '100.全',
    '',
  ])('%j has none', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('counts the spaces before the words', () => {
    expect(readNumber('（一）  加强领导')?.gap).toBe(2);
    expect(readNumber('1.学法')?.gap).toBe(0);
  });

  test.prop([fc.constantFrom<Level>(1, 2, 3, 4), fc.integer({ min: 1, max: 99 })])(
    'reads what formatNumber writes',
    (level, value) => {
      const text = formatNumber(level, value);
      expect(readNumber(`${text}加强领导`)).toEqual({ level, value, text, standard: true, gap: 0 });
    },
  );

  test.prop([fc.string({ unit: 'binary', maxLength: 40 })])('gives a beginning of the text, whatever it is', (text) => {
    const mark = readNumber(text);
    if (mark) expect(text.startsWith(mark.text)).toBe(true);
  });
});
