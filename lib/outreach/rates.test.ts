import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindById } from './kinds';
import { ratesOf, rateText } from './rates';
import { toldTable } from './told-table';

const rates = (text: string) => ratesOf(kindById('inspections'), toldTable(text, 'total', 'inspections').events);

describe('ratesOf', () => {
  it('shows its formula and the cells it comes from', () => {
    const [rate] = rates('月份|发现问题（个）|完成整改（个）\n1月|6|5\n2月|6|5').rates;
    expect(rate).toMatchObject({ surface: '83.3%', formula: '整改率：完成整改10个÷发现问题12个＝83.3%' });
    expect(rate?.addends.map(({ cell }) => cell)).toEqual(['C2', 'C3', 'B2', 'B3']);
  });

  it.each([
    ['约数', '1月|6余|5'],
    ['只填了一个', '1月|6|5\n2月|6|'],
    ['多于', '1月|6|7'],
  ])('computes nothing with %s', (why, row) => {
    const { rates: made, doubts } = rates(`月份|发现问题（个）|完成整改（个）\n${row}`);
    expect(made).toEqual([]);
    expect(doubts.join()).toContain(why);
  });

  it('computes one of a table that counts downwards', () => {
    const text = '项目|数量|单位\n检查次数|32|次\n发现隐患|40|处\n完成整改|38|处';
    expect(rates(text).rates.map(({ surface }) => surface)).toEqual(['95%']);
  });

  it('computes nothing of two units, of nothing, or without a column', () => {
    expect(rates('月份|发现问题（个）|完成整改（处）\n1月|6|5').doubts.join()).toContain('按处计');
    expect(rates('月份|发现问题（个）|完成整改（个）\n1月|0|0')).toEqual({ rates: [], doubts: [] });
    expect(rates('月份|完成整改（个）\n1月|5')).toEqual({ rates: [], doubts: [] });
  });

  it('never rounds a part up to the whole nor down to nothing', () => {
    expect([rateText(9999, 10_000), rateText(1, 3), rateText(3, 3), rateText(1, 2), rateText(1, 9999)]).toEqual([
      '99.99%',
      '33.3%',
      '100%',
      '50%',
      '0.01%',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const [part, whole] = a < b ? [a, b] : [b, a];
        const percent = Number.parseFloat(rateText(part, whole));
        expect(Math.abs(percent - (part / whole) * 100)).toBeLessThanOrEqual(0.0500001);
        expect(percent === 100).toBe(part === whole);
        expect(percent).toBeGreaterThan(0);
      }),
    );
  });
});

describe('rateDoubts', () => {
  const doubts = (header: string, stated: string) =>
    toldTable(`月份|发现问题（个）|完成整改（个）|${header}\n1月|6|5|${stated}`).doubts;

  it.each([
    ['整改率', '83%'],
    ['整改率', '83.3%'],
    ['整改率', '83.33%'],
    ['整改率（%）', '83.3'],
    ['整改率', '0.833'],
    ['整改率', ''],
    ['整改率', '—'],
  ])('lets %s %s pass beside 5 of 6', (header, stated) => expect(doubts(header, stated)).toEqual([]));

  it.each([
    ['整改率', '84%'],
    ['整改率', '83.4%'],
    ['整改率（%）', '100'],
    ['整改率', '0.9'],
  ])('doubts %s %s beside 5 of 6', (header, stated) =>
    expect(doubts(header, stated)).toEqual([`D2 表中整改率“${stated}”，按完成整改5个÷发现问题6个算是83.3%，请核对`]),
  );

  it('looks at the row of sums too', () => {
    const text = '月份|发现问题（个）|完成整改（个）|整改率\n1月|6|5|83.3%\n合计|6|5|90%';
    expect(toldTable(text).doubts.join()).toContain('D3');
  });
});
