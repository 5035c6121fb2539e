import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns';
import { readHtmlTable } from './html-table';
import { readTsv } from './tsv';

const guess = (text: string) => guessColumns(readTsv(text));
const kinds = (text: string) => guess(text).columns.map(({ kind }) => kind);

describe('guessColumns', () => {
  it('goes by the header', () => {
    const text =
      '序号\t活动时间\t活动名称\t活动地点\t主办单位\t协办单位\t受众对象\t活动方式\t发放宣传资料（份）\t受教育人数\t阅读量\t备注\n' +
      '1\t4.15\t普法\t广场\t区国动办\t区司法局\t居民\t咨询\t300\t80\t1000\t';
    expect(kinds(text)).toEqual(
      'ignore date theme place host coHost audience form item persons views remark'.split(' '),
    );
    expect(guess(text).columns[8]).toMatchObject({ name: '宣传资料', verb: '发放', unit: '份' });
    expect(guess(text).columns[9]).toMatchObject({ unit: '人' });
  });

  it('passes a title and joins a header of two lines', () => {
    const mapping = guess(
      '2025年普法活动统计表\t\t\t\n日期\t地点\t发放资料\t\n\t\t折页（份）\t手册（册）\n4月15日\t广场\t300\t20',
    );
    expect(mapping.headerRows).toBe(3);
    expect(mapping.columns.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      'date ',
      'place ',
      'item 份',
      'item 册',
    ]);
  });

  it('goes by the contents without a header', () => {
    expect(
      kinds(
        '1\t2025.4.15\t全民国家安全教育日\t望湖广场\t折页300份\t80人次\t社区居民\n' +
          '2\t2025.5.12\t全国防灾减灾日\t柳堤社区\t手册200册、折页20份\t120余人次\t学校师生\n' +
          '3\t2025.12.4\t国家宪法日\t湖滨公园\t折页80份\t60人次\t机关干部',
      ),
    ).toEqual(['ignore', 'date', 'occasion', 'place', 'item', 'persons', 'audience']);
  });

  it('lets the contents overrule a header with two meanings', () => {
    expect(kinds('日期\t名称\t数量\t单位\n4.15\t折页\t300\t份\n4.16\t手册\t20\t册')[3]).toBe('unit');
    expect(kinds('日期\t内容\t单位\n4.15\t普法宣传\t区司法局\n4.16\t普法讲座\t区教育局')[2]).toBe('host');
    expect(kinds('日期\t内容\t参加人员\n4.15\t普法宣传\t机关干部\n4.16\t普法讲座\t社区居民')[2]).toBe('audience');
    expect(kinds('日期\t内容\t宣传对象\n4.15\t普法宣传\t300\n4.16\t普法讲座\t200')[2]).toBe('persons');
  });

  it('takes serial numbers of Excel for days', () => {
    expect(kinds('45762\t普法进社区活动\t300份折页\n45763\t普法进校园活动\t200份折页')).toEqual([
      'date',
      'theme',
      'item',
    ]);
  });

  it('takes a number column with an unknown header for what the header names', () => {
    expect(guess('日期\t地点\t宣传车\n4.15\t望湖广场\t3\n4.16\t湖滨公园\t2').columns[2]).toMatchObject({
      kind: 'item',
      name: '宣传车',
    });
  });

  it('reads a header of three lines under a form filled in, with the year and the unit of its title', () => {
    const rows = (html: string) => parseHTML(`<html><body><table>${html}</table></body></html>`).document;
    const sheet = readHtmlTable(
      rows(
        '<tr><td colspan="5">望湖区法治宣传统计表（2025年度）</td></tr>' +
          '<tr><td colspan="3">填报单位：望湖区司法局</td><td colspan="2">单位：份</td></tr>' +
          '<tr><td rowspan="3">日期</td><td rowspan="3">地点</td><td colspan="3">发放资料</td></tr>' +
          '<tr><td colspan="2">纸质</td><td rowspan="2">小计</td></tr><tr><td>折页</td><td>手册</td></tr>' +
          '<tr><td>4.15</td><td>望湖广场</td><td>300</td><td>20</td><td>320</td></tr>',
      ),
    )?.sheet ?? { rows: [] };
    const { headerRows, year, columns } = guessColumns(sheet);
    expect([headerRows, year]).toEqual([5, 2025]);
    expect(columns.map(({ kind, unit }) => `${kind} ${unit}`.trim())).toEqual([
      'date',
      'place',
      'item 份',
      'item 份',
      'ignore 份',
    ]);
  });

  it('takes of two columns of dates the one that names days, and a column of years', () => {
    expect(kinds('年份\t月份\t活动时间\t地点\t折页（份）\n2025年\t4月\t4月15日\t望湖广场\t300')).toEqual(
      'year ignore date place item'.split(' '),
    );
  });

  it.each([
    ['2025年普法台账', 2025],
    ['2025普法', 2025],
    ['2024年至2025年台账', undefined],
    ['台账20251201', undefined],
    ['Sheet1', undefined],
  ])('takes the year from the name of the sheet: %s', (name, year) => {
    expect(guessColumns({ ...readTsv('日期\t折页（份）\n4.15\t300'), name }).year).toBe(year);
  });

  it('has nothing to say of an empty sheet', () => {
    expect(guess('')).toEqual({ headerRows: 0, columns: [] });
  });
});
