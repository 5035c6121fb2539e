import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/document/decode';
import { largestReading, type Merge } from './found-table';
import { readHtmlTables } from './html-table';
import { type Cell, type Sheet, sheetOf } from './sheet';
import { readTsv } from './tsv';
import { readWorkbook } from './workbook';

const text = fc.oneof(
  fc.constantFrom(
    '',
    '折页300余份、手册20册',
    '1,200',
    '“4·15”宣传',
    'a"b',
    '一行\n二行',
    '甲;乙',
    '甲,乙',
    '4月15日',
    '＜b＞&lt;',
    '12345678901',
  ),
  fc.stringMatching(/^[一-三甲乙0-9a-z；，]{1,8}$/),
);
interface Made {
  readonly rows: readonly (readonly string[])[];
  readonly merge: Merge | null;
}
/** Rows of one width, the corners filled so that none is trimmed, one merged area or none. */
const made = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 })).chain(([width, height]) =>
  fc.record({
    rows: fc
      .array(fc.array(text, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
      .map((rows) => [...rows, rows[0]?.map(() => '末') ?? []]),
    merge: fc.option(
      fc.tuple(fc.nat(height - 1), fc.nat(width - 1), fc.nat(2), fc.nat(2)).map(([top, left, down, right]) => ({
        top,
        left,
        bottom: Math.min(top + down, height - 1),
        right: Math.min(left + right, width - 1),
      })),
    ),
  }),
);

function expected({ rows, merge }: Made): Sheet {
  const inside = (row: number, column: number) =>
    merge && row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
  return sheetOf(
    rows.map((line, row) =>
      line.map((own, column): Cell => {
        if (!merge || !inside(row, column)) return { text: own, copy: false };
        return { text: rows[merge.top]?.[merge.left] ?? '', copy: row !== merge.top || column !== merge.left };
      }),
    ),
  );
}

/** What the merged area hides is not in a file. */
const emptied = ({ rows, merge }: Made) =>
  rows.map((line, row) =>
    line.map((own, column) =>
      merge &&
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      (row !== merge.top || column !== merge.left)
        ? ''
        : own,
    ),
  );

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

function html(table: Made): string {
  const { merge } = table;
  const lines = emptied(table).map((line, row) =>
    line.map((own, column) => {
      if (!merge || row < merge.top || row > merge.bottom || column < merge.left || column > merge.right)
        return `<td>${escaped(own)}</td>`;
      if (row !== merge.top || column !== merge.left) return '';
      return `<td rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}">${escaped(own)}</td>`;
    }),
  );
  return `<html><body><table>${lines.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table></body></html>`;
}

function same(found: Sheet, table: Made): void {
  expect({ rows: found.rows }).toEqual(expected(table));
}

describe('any table reads back to the same sheet', () => {
  it('as markup', () => {
    fc.assert(
      fc.property(made, (table) => same(largestReading(readHtmlTables(parseHTML(html(table)).document)).sheet, table)),
    );
  });

  it('parted by commas or semicolons, in UTF-8 or UTF-16, with a byte order mark or without', () => {
    const quoted = (words: string) => (/[,;\n"]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
    fc.assert(
      fc.property(
        made,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('utf-8', 'bom', 'utf-16'),
        (table, mark, code) => {
          const given = table.rows.map((line) => line.map(quoted).join(mark)).join('\r\n');
          const bytes =
            code === 'utf-16'
              ? Uint8Array.from([0xff, 0xfe, ...Buffer.from(given, 'utf16le')])
              : new TextEncoder().encode(code === 'bom' ? `\uFEFF${given}` : given);
          same(readTsv(decodeText(bytes)), { ...table, merge: null });
        },
      ),
    );
  });

  it('as .xlsx and as .xls', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (table) => {
        const { merge } = table;
        const rows = emptied(table).map((line) => line.map((own) => own || null));
        const merges = merge
          ? [{ startRow: merge.top, startCol: merge.left, endRow: merge.bottom, endCol: merge.right }]
          : [];
        const modern = await writeXlsx({ sheets: [{ name: '表', rows, merges }] });
        same(largestReading(await readWorkbook(modern)).sheet, table);
        const sheet = utils.aoa_to_sheet(rows);
        if (merge) sheet['!merges'] = [{ s: { r: merge.top, c: merge.left }, e: { r: merge.bottom, c: merge.right } }];
        const old: ArrayBuffer = write(
          { SheetNames: ['表'], Sheets: { 表: sheet } },
          { bookType: 'biff8', type: 'array' },
        );
        same(largestReading(await readWorkbook(new Uint8Array(old))).sheet, table);
      }),
      { numRuns: 40 },
    );
  });
});
