import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { NotTable } from './found-table';
import { readHtmlTable } from './html-table';

function read(html: string) {
  return readHtmlTable(parseHTML(`<html><body>${html}</body></html>`).document);
}
const texts = (html: string) => read(html)?.sheet.rows.map((row) => row.map((cell) => cell.text));

describe('readHtmlTable', () => {
  it('fills merged cells and marks the copies', () => {
    const html =
      '<table><tr><td rowspan="2">4月15日</td><td colspan="2">资料</td></tr><tr><td>折页</td><td>手册</td></tr></table>';
    expect(texts(html)).toEqual([
      ['4月15日', '资料', '资料'],
      ['4月15日', '折页', '手册'],
    ]);
    expect(read(html)?.sheet.rows.map((row) => row.map((cell) => cell.copy))).toEqual([
      [false, false, true],
      [true, false, false],
    ]);
  });

  it('keeps line breaks inside a cell and joins lines of the source', () => {
    expect(
      texts('<table><tr><td>折页200份<br>手册100册</td><td>望湖\n  广场</td><td><p>甲</p><p>乙</p></td></tr></table>'),
    ).toEqual([['折页200份\n手册100册', '望湖广场', '甲\n乙']]);
  });

  it('takes the largest table and says that there are others', () => {
    const reading = read(
      '<table><tr><td>说明</td></tr></table><table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>',
    );
    expect(reading?.others).toBe(1);
    expect(reading?.sheet.rows[0]?.map((cell) => cell.text)).toEqual(['甲', '乙']);
  });

  it('leaves a table inside a cell to its cell, and a layout table alone', () => {
    expect(
      texts(
        '<table><tr><td><table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table></td></tr></table>',
      ),
    ).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  it.each([
    [
      'rowspan 0 reaches the end',
      '<table><tr><td rowspan="0">甲</td><td>1</td></tr><tr><td>2</td></tr></table>',
      [
        ['甲', '1'],
        ['甲', '2'],
      ],
    ],
    [
      'a span beyond the last row',
      '<table><tr><td rowspan="9">甲</td><td>1</td></tr><tr><td>2</td></tr></table>',
      [
        ['甲', '1'],
        ['甲', '2'],
      ],
    ],
    ['a span that is no number', '<table><tr><td colspan="x">甲</td><td>1</td></tr></table>', [['甲', '1']]],
  ])('%s', (_, html, rows) => {
    expect(texts(html)).toEqual(rows);
  });

  it('refuses what would fill the memory', () => {
    const row = '<tr>' + '<td colspan="1000">甲</td>'.repeat(2000) + '</tr>';
    expect(() => read(`<table>${row}</table>`)).toThrow(NotTable);
  });

  it('is null without a table', () => {
    expect(read('<p>甲</p>')).toBeNull();
  });
});
