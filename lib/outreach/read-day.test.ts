import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from './read-day';

describe('readDay', () => {
  it.each([
    ['4月15日', '--04-15', null],
    ['4月15号', '--04-15', null],
    ['2025年4月15日', '2025-04-15', null],
    ['２０２５年４月１５日', '2025-04-15', null],
    ['二〇二五年四月十五日', '2025-04-15', null],
    ['十二月四日', '--12-04', null],
    ['2025.4.15', '2025-04-15', null],
    ['2025/4/15', '2025-04-15', null],
    ['2025-04-15', '2025-04-15', null],
    ['2025-04-15 09:30', '2025-04-15', null],
    ['2025-04-15 00:00:00', '2025-04-15', null],
    ['25.4.15', '2025-04-15', null],
    ['20250415', '2025-04-15', null],
    ['4/15', '--04-15', null],
    ['4.15', '--04-15', null],
    ['45762', '2025-04-15', null],
    ['45762.375', '2025-04-15', null],
    ['4月15日（星期二）上午', '--04-15', null],
    ['4月15日上午9:00-11:00', '--04-15', null],
    ['4月15日至20日', '--04-15', '--04-20'],
    ['4月15日-4月20日', '--04-15', '--04-20'],
    ['4.15-4.20', '--04-15', '--04-20'],
    ['4月15日、16日', '--04-15', '--04-16'],
    ['2025.4.15—2025.5.2', '2025-04-15', '2025-05-02'],
    ['2025年12月28日至2026年1月3日', '2025-12-28', '2026-01-03'],
    ['4月', '--04', null],
    ['2025年4月', '2025-04', null],
    ['11月上旬', '--11', null],
    ['3月至5月', '--03', '--05'],
    ['1-3月', '--01', '--03'],
    ['第一季度', '--01', '--03'],
    ['2025年第4季度', '2025-10', '2025-12'],
    ['上半年', '--01', '--06'],
    ['4月15日下午2点半', '--04-15', null],
    ['2025-04-15T00:00:00.000Z', '2025-04-15', null],
    ['3.1-3.7', '--03-01', '--03-07'],
    ['2025年3月1日至7日', '2025-03-01', '2025-03-07'],
  ])('reads %s', (text, start, end) => {
    expect(readDay(text)).toEqual({ start, end });
  });

  it.each(['', '第五季度', '13月1日', '2月30日', '2025年2月29日', '15', '300余份', '4月15日、18日', '12345', '全年'])(
    'does not read %s',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it.each([
    ['4月15日', 2025, '2025-04-15', null],
    ['2024年4月15日', 2025, '2024-04-15', null],
    ['12月28日至1月3日', 2025, '2025-12-28', '2026-01-03'],
    ['第一季度', 2025, '2025-01', '2025-03'],
  ])('reads %s in a table of %i', (text, year, start, end) => {
    expect(readDay(text, year)).toEqual({ start, end });
  });

  it('knows no 29 February in a table of 2025', () => {
    expect(readDay('2月29日', 2024)?.start).toBe('2024-02-29');
    expect(readDay('2月29日', 2025)).toBeNull();
  });

  it('reads every day of a calendar in every form', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.nat(5), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const forms = [
          iso,
          `${year}年${month}月${day}日`,
          `${year}.${month}.${day}`,
          `${year}/${month}/${day}`,
          iso.replaceAll('-', ''),
          `${serial}`,
        ];
        expect(readDay(forms[form] ?? '')).toEqual({ start: iso, end: null });
      }),
    );
  });
});
