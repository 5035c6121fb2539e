import { describe, expect, it } from 'vitest';
import { headerRowsOf } from './header-rows';
import { tableSource } from './table-source';
import { readTsv } from './tsv';

const facts = (text: string, headerRows: number | null = null, year: number | null = 2025) => {
  const { source } = tableSource(readTsv(text), headerRows, { id: 's1', label: '表' }, year);
  for (const { surface, place } of source.facts ?? [])
    if (/^\d/.test(surface))
      expect(surface).toContain(source.text.slice(place.start, place.end).replace(/[^\d].*$/, ''));
  return (source.facts ?? []).map(({ surface }) => surface);
};

const UNKNOWN = '门类\t核销（件）\n甲类\t1200\n乙类\t36';

describe('tableSource', () => {
  it('gives the figures of a table with names and units of its header, each at its cell', () => {
    const text = '日期\t地点\t发放折页（份）\n2025年4月15日\t望湖广场\t300\n2025年12月4日\t云岭中学\t500\n合计\t\t800';
    expect(facts(text)).toEqual(expect.arrayContaining(['300份', '500份']));
    // A sum is the user's to make.
    expect(facts(text)).not.toContain('800份');
    expect(facts(text, null, 2024)).toEqual([]);
  });

  it('knows of no header by words it has never seen, and takes the row the user names', () => {
    expect(headerRowsOf(readTsv(UNKNOWN))).toBeNull();
    expect(facts(UNKNOWN, 1)).toEqual(expect.arrayContaining(['1200件', '36件']));
    expect(facts(UNKNOWN, 0)).not.toContain('1200件');
  });

  it('uses only what says its unit where there is no header', () => {
    expect(facts('望湖广场\t折页300份\n湖滨公园\t折页200份', 0)).toEqual(expect.arrayContaining(['300份', '200份']));
  });
});
