import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { compareSums } from '@/lib/outreach/compare-sums';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { readEvents } from '@/lib/outreach/read-events';
import { totalsOf } from '@/lib/outreach/totals';
import { readTsv } from '@/lib/outreach/tsv';
import { readWorkbook } from '@/lib/outreach/workbook';
import { outreachSheets } from './outreach-sheets';
import { outreachWorkbook } from './outreach-workbook';

function exported(...lines: string[]) {
  const sheet = readTsv(lines.join('\n'));
  const mapping = guessColumns(sheet);
  const reading = readEvents(sheet, mapping, null);
  const wrongSums = compareSums(reading.events, reading.sums);
  return { reading, bytes: outreachWorkbook(outreachSheets({ ...reading, wrongSums }, mapping)) };
}

const TABLE = [
  '活动时间\t节点\t地点\t主题\t资料\t受众',
  '2025年4月15日\t国家安全日\t望湖广场\t=1+1\t折页300余份、手册20册\t200人次',
  '4月30日至5月2日\t\t柳堤社区\t民法典进社区\t折页100份、折页50份\t',
  '合计\t\t\t\t折页999份\t210人次',
];

describe('outreachWorkbook', () => {
  it('holds the rows as counted, every sum with its formula, and what is to be looked at', async () => {
    const { sheets } = await readXlsx(await exported(...TABLE).bytes, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['活动明细', '合计', '待核']);
    const [detail, totals, open] = sheets;
    expect(detail?.rows).toEqual([
      ['原表行号（普法宣传活动）', '日期', '时间节点', '主题内容', '地点', '折页（份）', '手册（册）', '受众（人次）'],
      [2, new Date(Date.UTC(2025, 3, 15)), '“4·15”全民国家安全教育日', '=1+1', '望湖广场', '300余', 20, 200],
      [3, '4月30日至5月2日', null, '民法典进社区', '柳堤社区', '100份、50份', null, null],
    ]);
    expect(totals?.rows).toContainEqual([
      '全部',
      '',
      '折页',
      '450余份',
      450,
      '份',
      '300余（E2）＋100（E3）＋50（E3）＝450余份',
      '2、3',
    ]);
    expect(totals?.rows.some((row) => row[0] === '按月份' && row[1] === '4月' && row[3] === '450余份')).toBe(true);
    expect(open?.rows.map((row) => [row[0], row[1]])).toEqual([
      ['类别', '位置'],
      ['没有计入的行', '第4行'],
      ['表中合计不符', 'F4'],
    ]);
  });

  it('keeps what looks like a formula as text', async () => {
    const { sheets } = await readXlsx(await exported(...TABLE).bytes, { readStyles: true });
    const cells = [...(sheets[0]?.cells?.values() ?? [])];
    const told = cells.find(({ value }) => value === '=1+1');
    expect([told?.type, told?.formula, told?.style?.numFmt]).toEqual(['string', undefined, '@']);
  });

  it.each([
    [
      'names that begin with a verb or with what another column is',
      ['日期\t地点\t物资', '4月1日\t甲\t发放点3个、时间表20份、普通宣传品5件'],
    ],
    [
      'helpers, who are no public',
      ['日期\t地点\t宣传折页（份）\t志愿者（人）\t受众（人）', '4月1日\t甲\t9\t20\t300', '4月2日\t乙\t8\t5\t10'],
    ],
    [
      'inspections, with what their kind counts',
      [
        '检查日期\t检查对象\t检查家次\t发现问题（处）\t已整改（处）\t下发整改通知书（份）',
        '2025年4月1日\t人防工程\t12\t8\t6\t2',
        '2025年5月1日\t中介机构\t3\t0\t0\t0',
      ],
    ],
    ['sessions told by the row', ['日期\t地点\t场次\t折页（份）', '4月\t甲\t12\t200', '5月\t乙\t3余\t10']],
    ['views', ['日期\t主题\t阅读量', '4月1日\t推送宪法知识\t1.2万次', '4月2日\t推送民法典知识\t300']],
  ])('reads back %s', async (_, lines) => {
    const { reading, bytes } = exported(...lines);
    const [detail] = await readWorkbook(await bytes);
    if (!detail) throw new Error('There is no table.');
    const again = readEvents(detail.sheet, guessColumns(detail.sheet), null);
    // The columns of an export may stand in another order.
    const told = ({ events }: typeof reading) =>
      totalsOf(events)
        .map(({ kind, name, verb, surface }) => [kind, name, verb, surface])
        .sort();
    expect(told(again)).toEqual(told(reading));
    expect(told(reading).length).toBeGreaterThan(0);
    expect(again.events.map(({ day, place, noSession }) => [day?.start, place?.text, noSession])).toEqual(
      reading.events.map(({ day, place, noSession }) => [day?.start, place?.text, noSession]),
    );
  });
});
