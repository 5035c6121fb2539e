import { describe, expect, it } from 'vitest';
import { makePdf, setPages } from '@/tests/pdf/make-pdf';
import { sourceText } from '../source-text';
import { type PdfReading, pdfSnapshot } from './snapshot';

const FILES = { characterMaps: 'node_modules/pdfjs-dist/cmaps/' };
const read = (bytes: Uint8Array, how: PdfReading = {}) => pdfSnapshot(bytes, FILES, how);
const textOf = async (bytes: Uint8Array) => sourceText(await read(bytes));

const PARAGRAPHS = [
  '一、主要举措和成效',
  '全年受理行政复议案件一百二十三件，审结一百一十九件，综合纠错率百分之八点五，行政机关负责人出庭应诉率保持全覆盖。',
  '组织开展“宪法宣传周”活动，发放宣传资料3000余份，接受法律咨询450人次，覆盖全部社区和行政村，群众反映良好，取得实效。',
  '二、存在的不足',
  '执法力量仍显不足，基层法治审核人员配备不齐，个别单位对重大行政决策的合法性审查把关不严，程序不够规范，有待于加强。',
];
const head = (text: string, y = 790) => ({ text, x: 79, y, size: 10 });

describe('pdfSnapshot', () => {
  it('joins the lines of a paragraph, over page ends too, and leaves page numbers out', async () => {
    expect(await textOf(makePdf({ pages: setPages(PARAGRAPHS, { rows: 4 }) }))).toBe(PARAGRAPHS.join('\n'));
  });

  it('keeps a figure whole that the end of a line cut in two', async () => {
    const figure = `${'依法'.repeat(12)}受理案件123件。`;
    expect(figure.indexOf('3件') + 2).toBeGreaterThan(28);
    expect(await textOf(makePdf({ pages: setPages([figure]) }))).toBe(figure);
  });

  it('leaves out heads that repeat and bare page numbers, but no number of the text', async () => {
    const pages = setPages(PARAGRAPHS, { rows: 3, numbered: false }).map((page, at) => [
      head('望溪区司法局文件'),
      ...page,
      { text: `${at + 5}`, x: 290, y: 60 },
    ]);
    expect(await textOf(makePdf({ pages }))).toBe(PARAGRAPHS.join('\n'));
    const alone = [[...(setPages(['共计案件数如下。'], { numbered: false })[0] ?? []), { text: '7', x: 290, y: 60 }]];
    expect(await textOf(makePdf({ pages: alone }))).toBe('共计案件数如下。\n7');
  });

  it('reads fonts that name a Chinese table in place of bringing one', async () => {
    expect(await textOf(makePdf({ pages: setPages(PARAGRAPHS), font: 'unicode' }))).toBe(PARAGRAPHS.join('\n'));
  });

  it('tells its pages and stops when it is told to', async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const progress = (page: number, pages: number) => {
      seen.push(`${page}/${pages}`);
      if (page === 2) controller.abort();
    };
    const bytes = makePdf({ pages: setPages(PARAGRAPHS, { rows: 3 }) });
    await expect(read(bytes, { progress, signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(seen).toEqual(['1/4', '2/4']);
  });

  it('says which pages among others are pictures', async () => {
    const pages = [...setPages(['全年开展宣传活动十二场次。'], { numbered: false }), 'scan' as const, []];
    expect(await read(makePdf({ pages }))).toMatchObject({
      complete: false,
      reason: expect.stringMatching(/^第 2 页/),
    });
  });
});

describe('what is no PDF to read', () => {
  const locked =
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'31'.repeat(32)}> /U <${'32'.repeat(32)}> >> ` +
    `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
  it.each([
    ['encrypted', makePdf({ pages: setPages(PARAGRAPHS), trailer: locked })],
    ['no-text', makePdf({ pages: ['scan', 'scan'] })],
    ['no-text', makePdf({ pages: [[]] })],
    ['garbled', makePdf({ pages: setPages(PARAGRAPHS.map(shifted)), font: 'none' })],
    ['broken', new TextEncoder().encode('%PDF-1.7\nnothing')],
    ['broken', makePdf({ pages: setPages(PARAGRAPHS) }).subarray(0, 200)],
  ] as const)('%s', async (reason, bytes) => {
    await expect(read(bytes)).rejects.toThrow(expect.objectContaining({ name: 'NotPdf', reason }));
  });
});

/** Codes that mean nothing outside their font. */
function shifted(text: string): string {
  return text.replace(/./gu, (letter) => String.fromCharCode(1 + (letter.charCodeAt(0) % 30)));
}
