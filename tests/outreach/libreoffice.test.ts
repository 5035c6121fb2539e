import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeText } from '@/lib/document/decode';
import { type FoundTable, NotTable } from '@/lib/outreach/found-table';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { readWorkbook } from '@/lib/outreach/workbook';
import { findOffice } from '../office';

const day = (month: number, date: number) => new Date(Date.UTC(2025, month - 1, date));
const ROWS = [
  ['望湖区法治宣传活动台账', null, null, null, null, null],
  ['日期', '时间节点', '地点', '发放资料', null, '受众（人次）'],
  [null, null, null, '折页（份）', '手册', null],
  [day(3, 1), '国际民防日', '望湖广场', 12_000, '200余册', 350],
  [null, null, '湖滨公园\n（东门）', 300, null, 80],
  [day(12, 4), '国家宪法日', '云岭“12·4”公园, 南门', 50, '20本', 40],
  ['合计', null, null, 12_350, null, 470],
];
const NOTHING = { sheet: { rows: [] } };
const MERGES = [
  [0, 0, 0, 5],
  [1, 0, 2, 0],
  [1, 1, 2, 1],
  [1, 2, 2, 2],
  [1, 3, 1, 4],
  [1, 5, 2, 5],
  [3, 0, 4, 0],
  [3, 1, 4, 1],
].map(([startRow = 0, startCol = 0, endRow = 0, endCol = 0]) => ({ startRow, startCol, endRow, endCol }));

async function workbook(): Promise<Uint8Array> {
  const formats = ['m"月"d"日"', undefined, undefined, '#,##0', undefined, undefined];
  return writeXlsx({
    sheets: [
      {
        name: '2025年',
        rows: ROWS,
        merges: MERGES,
        columns: formats.map((numFmt) => (numFmt ? { numFmt } : {})),
      },
      { name: '说明', rows: [['填表说明', '见下']] },
      { name: '藏', rows: [['a', 'b']], hidden: true },
    ],
  });
}

const office = findOffice('calc');

describe.skipIf(office === null)('tables that LibreOffice writes (needs libreoffice)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-'));
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = (...options: string[]) =>
    execFileSync(office ?? '', ['--headless', profile, ...options, '--outdir', folder], {
      stdio: 'ignore',
      timeout: 50_000,
    });

  beforeAll(async () => {
    writeFileSync(join(folder, 'made.xlsx'), await workbook());
    // One start for the workbooks, one for what is parted by commas: 936 is GBK, 44 the comma, 34 the quotation mark.
    convert('--convert-to', 'xls', join(folder, 'made.xlsx'));
    convert('--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,GB_18030,1', join(folder, 'made.xlsx'));
    convert('--convert-to', 'xlsx:Calc MS Excel 2007 XML', join(folder, 'made.xls'));
  }, 120_000);

  const events = ({ sheet }: Pick<FoundTable, 'sheet'>) => {
    const reading = readEvents(sheet, guessColumns(sheet), 2025);
    expect(reading.sums).toHaveLength(1);
    return reading.events.map(({ day: on, occasion, place, amounts }) => [
      on?.start,
      occasion?.id,
      place?.text,
      amounts.map(({ name, value, approx, unit }) => `${name}${value}${approx ?? ''}${unit}`),
    ]);
  };
  const first = async (name: string) => events((await readWorkbook(bytes(name)))[0] ?? NOTHING);
  const EVENTS = [
    ['2025-03-01', 'civil-defence', '望湖广场', ['折页12000份', '手册200余册', '受众350人次']],
    ['2025-03-01', 'civil-defence', '湖滨公园（东门）', ['折页300份', '受众80人次']],
    ['2025-12-04', 'constitution-day', '云岭“12·4”公园, 南门', ['折页50份', '手册20本', '受众40人次']],
  ];

  it('.xlsx and .xls give the events in every time zone', async () => {
    for (const [zone, hour] of [
      ['Asia/Shanghai', 8],
      ['UTC', 0],
      ['America/New_York', 19],
    ] as const) {
      vi.stubEnv('TZ', zone);
      expect(new Date(Date.UTC(2025, 0, 1)).getHours()).toBe(hour);
      for (const name of ['made.xls', 'made.xlsx']) expect(await first(name), `${name} in ${zone}`).toEqual(EVENTS);
    }
    vi.unstubAllEnvs();
    expect(events((await readWorkbook(await workbook()))[0] ?? NOTHING)).toEqual(EVENTS);
    expect((await readWorkbook(bytes('made.xls'))).map(({ name }) => name)).toEqual(['2025年', '说明']);
  });

  it('.csv in GB18030 gives them but for the merged day', () => {
    const text = decodeText(bytes('made.csv'));
    const [one, two, three] = EVENTS;
    expect(events({ sheet: { ...readTsv(text), name: '2025年' } })).toEqual([
      one,
      [undefined, undefined, ...(two ?? []).slice(2)],
      three,
    ]);
  });

  it('a part of an .xls is broken', async () => {
    await expect(readWorkbook(bytes('made.xls').slice(0, 3000))).rejects.toThrow(NotTable);
  });
});
