import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { largestReading, NotTable } from './found-table';
import { readWorkbook } from './workbook';

const largest = async (bytes: Uint8Array) => largestReading(await readWorkbook(bytes));
const rows = async (bytes: Uint8Array) =>
  (await largest(bytes)).sheet.rows.map((row) => row.map(({ text, copy }) => (copy ? `=${text}` : text)));

const day = new Date(Date.UTC(2025, 3, 15));

describe('readWorkbook', () => {
  it('gives figures as the sheet shows them, and days with their year', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '台账',
          columns: [
            { header: '日期', key: 'day', numFmt: 'm"月"d"日"' },
            { header: '办结率', key: 'share', numFmt: '0.0%' },
            { header: '份数', key: 'count', numFmt: '#,##0' },
            { header: '合计', key: 'sum' },
          ],
          data: [{ day, share: 0.955, count: 12000, sum: 0.1 + 0.2 }],
        },
      ],
    });
    expect(await rows(bytes)).toEqual([
      ['日期', '办结率', '份数', '合计'],
      ['2025年4月15日', '95.5%', '12,000', '0.3'],
    ]);
  });

  it('repeats merged cells as copies, which are not counted again', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '台账',
          rows: [
            ['地点', '份数'],
            ['望湖广场', 300],
            ['湖滨公园', null],
          ],
          merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
        },
      ],
    });
    expect(await rows(bytes)).toEqual([
      ['地点', '份数'],
      ['望湖广场', '300'],
      ['湖滨公园', '=300'],
    ]);
  });

  it('reads the fullest sheet that shows and counts the others', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['填表说明', '见下']] },
        {
          name: '藏',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
            ['e', 'f'],
          ],
          hidden: true,
        },
        {
          name: '台账',
          rows: [
            ['地点', '份数'],
            ['望湖广场', 300],
          ],
        },
      ],
    });
    const { sheet, others } = await largest(bytes);
    expect(sheet.rows[1]?.[0]?.text).toBe('望湖广场');
    expect(others).toBe(1);
  });

  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ['empty', () => writeXlsx({ sheets: [{ name: '空', rows: [] }] })],
    ['too-large', () => writeXlsx({ sheets: [{ name: '长', rows: Array.from({ length: 5102 }, () => ['a', 'b']) }] })],
    ['broken', async () => zipSync({ 'a.txt': strToU8('法治') })],
    ['broken', async () => strToU8('法治')],
    ['broken', async () => Uint8Array.from([...OLE, ...Array(600).fill(0)])],
    [
      'encrypted',
      async () => Uint8Array.from([...OLE, ...[...'EncryptedPackage'].flatMap((a) => [a.charCodeAt(0), 0])]),
    ],
  ] as const)('refuses what is %s', async (reason, make) => {
    const bytes = await make();
    await expect(largest(bytes)).rejects.toThrow(NotTable);
    await expect(largest(bytes)).rejects.toThrow(expect.objectContaining({ reason }));
  });
});
