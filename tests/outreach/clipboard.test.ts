import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readingOf } from '@/lib/outreach/found-table';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { readHtmlTables } from '@/lib/outreach/html-table';
import { readLongHtml } from '@/lib/outreach/long-html';
import { readEvents } from '@/lib/outreach/read-events';
import type { Sheet } from '@/lib/outreach/sheet';
import { EXCEL, EXPECTED, GOOGLE, WEB } from './clipboard';

const parse = (html: string) => parseHTML(/<body/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
const marked = ({ rows }: Sheet) => rows.map((row) => row.map(({ text, copy }) => (copy ? `=${text}` : text)));

describe('cells pasted from', () => {
  it.each([
    ['Excel or WPS', EXCEL],
    ['Google', GOOGLE],
    ['腾讯文档, 金山文档 or 飞书', WEB],
  ])('%s: the same table, the hidden row asked about', (_, html) => {
    const [table, ...others] = readHtmlTables(parse(html));
    expect(others).toEqual([]);
    expect(table && marked(table.sheet)).toEqual(EXPECTED);
    expect(table?.hidden).toMatchObject({ rows: 1, columns: 0 });
    expect(table && readingOf(table, true).sheet.rows).toHaveLength(EXPECTED.length + 1);
    const { sheet } = table ?? { sheet: { rows: [] } };
    const { events, unread } = readEvents(sheet, guessColumns(sheet), 2025);
    expect(
      events.map(({ day, amounts }) => [
        day?.start,
        amounts.map(({ value, approx, unit }) => `${value}${approx ?? ''}${unit}`),
      ]),
    ).toEqual([
      ['2025-04-15', ['1200份', '20册']],
      ['2025-04-15', ['300余份']],
    ]);
    expect(unread.map(({ reason }) => reason)).toEqual(['合计行，不重复计入']);
  });

  it('a long paste, in slices, gives what one parse gives', async () => {
    const row = (at: number) =>
      `<tr><td>${at % 3 ? '' : '4月15日'}</td><td colspan="2" ${at % 50 ? '' : 'rowspan="3"'}>望湖广场${at}</td><td>折页${at}份</td></tr>`;
    const columns = '<colgroup><col><col style="display:none"><col></colgroup>';
    const rows = Array.from({ length: 4000 }, (_, at) => row(at)).join('');
    const html = `<p>说明</p><table>${columns}<tbody>${rows}</tbody></table><TABLE><TR><TD>甲</TD><TD>乙</TD></TR></TABLE>`;
    const told: number[] = [];
    const tables = await readLongHtml(
      html,
      parse,
      async () => {},
      (count) => told.push(count),
    );
    expect(tables).toEqual(readHtmlTables(parse(html)));
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(4001);
    const stop = new DOMException('stopped', 'AbortError');
    await expect(readLongHtml(html, parse, () => Promise.reject(stop))).rejects.toBe(stop);
  });
});
