import { describe, expect, it } from 'vitest';
import { type OverviewRow, unreadRow } from './overview';
import { toCsv, toMarkdownTable, toTextTable } from './table';

const ROW: OverviewRow = {
  file: 'a.txt',
  unit: '某市民政局',
  year: '2025',
  profile: '法治政府建设年度报告',
  parts: '4／5',
  missing: '其他',
  error: 2,
  warning: 10,
  advice: 3,
  remark: '',
  isRead: true,
};
const ROWS = [ROW, { ...ROW, file: '乙|丙.docx', unit: '=1+1', error: 12 }, unreadRow('b.pdf', 'This is a "PDF".')];

describe('the table of many reports', () => {
  it('is aligned for a terminal in which a Chinese character takes two columns', () => {
    const [head = '', first = '', second = ''] = toTextTable(ROWS).split('\n');
    const columnOf = (line: string, text: string) =>
      [...line.slice(0, line.indexOf(text))].reduce((sum, one) => sum + (/[\u2E80-\uFFEF]/.test(one) ? 2 : 1), 0);
    expect(columnOf(first, '某市民政局')).toBe(columnOf(head, '单位'));
    expect(columnOf(second, '=1+1')).toBe(columnOf(head, '单位'));
    expect(columnOf(first, '4／5')).toBe(columnOf(head, '部分'));
  });

  it('ends with totals of what could be read, and says how much could not', () => {
    for (const table of [toTextTable(ROWS), toMarkdownTable(ROWS)])
      expect(table.trimEnd().split('\n').at(-1)).toBe('合计 2 份：错误 14，警告 20，建议 6；另有 1 个文件读不了');
    expect(toTextTable([ROW])).toContain('合计 1 份：错误 2，警告 10，建议 3\n');
  });

  it('is a table in markdown whatever the names hold', () => {
    const lines = toMarkdownTable(ROWS).split('\n').slice(0, 5);
    expect(lines.map((line) => line.split(/(?<!\\)\|/).length)).toEqual([12, 12, 12, 12, 12]);
  });

  it('opens in a spreadsheet: marked as UTF-8, quoted, no formula run', () => {
    const csv = toCsv(ROWS);
    expect(csv.startsWith('\uFEFF文件,单位,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv).toContain(",'=1+1,");
    expect(csv).toContain('"读不了：This is a ""PDF""."');
  });

  it('gives no counts for a file that could not be read', () => {
    expect(toCsv([unreadRow('b.pdf', '…')]).split('\r\n')[1]).toBe('b.pdf,,,,,,,,,读不了：…');
  });
});
