import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { ledgerRows } from '@/lib/facts/ledger-rows';
import type { LedgerContext } from '@/lib/facts/ledger-texts';
import { ledgerContext, reportWith, source } from '@/tests/ledger/context';
import { LEDGER_COLUMNS } from './ledger-table';
import { ledgerWorkbook } from './ledger-workbook';

async function read(context: LedgerContext) {
  const { sheets } = await readXlsx(await ledgerWorkbook(context), { readStyles: true });
  return sheets;
}

const MEASURES = '全年检查人防工程42个，组织培训2期。组织行政执法检查32次。';
const NOTE = '检查人防工程42个，均已整改。\n帮扶困难家庭2期。\n组织行政执法检查35次。';

describe('ledgerWorkbook', () => {
  it('holds every fact of the draft, in order', async () => {
    const context = ledgerContext(reportWith(MEASURES), [source(NOTE)]);
    const [sheet] = await read(context);
    const [head, ...rows] = sheet?.rows ?? [];
    expect(head).toEqual([...LEDGER_COLUMNS]);
    const own = ledgerRows(context).filter(({ text }) => text === 'draft');
    expect(rows.map(([number, surface, , sentence]) => [number, surface, sentence])).toEqual(
      own.map(({ surface, sentence }, at) => [at + 1, surface, sentence]),
    );
  });

  it('tells what bears a figure out, what is wanting, and what must be looked at', async () => {
    const [sheet] = await read(ledgerContext(reportWith(MEASURES), [source(NOTE)]));
    const told = (surface: string) => sheet?.rows.find((row) => row[1] === surface)?.slice(2);
    const part = '一、2024年度推进法治政府建设的主要举措和成效\n（一）规范行政执法';
    const [first, second] = ['全年检查人防工程42个，组织培训2期。', '组织行政执法检查32次。'];
    expect(told('42个')?.slice(0, 4)).toEqual(['数量', first, part, '工作小结：检查人防工程42个，均已整改。']);
    expect(told('2期')).toEqual([
      '数量',
      first,
      part,
      '待补佐证',
      '资料里有同样的数，说的可能不是同一件事，请核对：工作小结：帮扶困难家庭2期。',
    ]);
    expect(told('32次')).toEqual(['数量', second, part, '待补佐证', '说法不一，请核对：工作小结另有35次']);
    expect(told('40次')?.slice(3)).toEqual(['', '下一年度安排']);
  });

  it('lists what the sources say beside, where there are any', async () => {
    const sheets = await read(ledgerContext(reportWith(MEASURES), [source(NOTE)]));
    expect(sheets.map(({ name }) => name)).toEqual(['数据佐证台账', '资料里的数据']);
    expect(sheets[1]?.rows.map((row) => [row[1], row[5], row[6]])).toEqual([
      ['数据', '佐证来源', '备注'],
      ['42个', '工作小结', '稿件已用'],
      ['2期', '工作小结', '稿件未用'],
      ['35次', '工作小结', '稿件未用；说法不一，请核对：当前稿件另有32次'],
    ]);
    expect(await read(ledgerContext(reportWith(MEASURES)))).toHaveLength(1);
  });

  it('keeps what looks like a formula as text', async () => {
    const formula = '=cmd|’/c calc’!A1，检查人防工程42个。';
    const [sheet] = await read(ledgerContext(reportWith(`“=1+1”。\n${formula}\n@SUM(1)检查企业7家。`)));
    const texts = [...(sheet?.cells?.values() ?? [])].filter(({ value }) => typeof value === 'string');
    expect(texts.map(({ value }) => value)).toContain(formula);
    for (const { type, formula: run, style } of texts) {
      expect([type, run]).toEqual(['string', undefined]);
      expect(style?.font?.bold === true || style?.numFmt === '@').toBe(true);
    }
  });

  it('drops what no spreadsheet file can hold, and cuts what no cell can', async () => {
    const long = `${'甲'.repeat(40_000)}7家。`;
    const [sheet] = await read(ledgerContext(reportWith(`检查\u0001人防\uD800工程42个。\n${long}`), [source(long)]));
    const sentences = sheet?.rows.map((row) => String(row[3])) ?? [];
    expect(sentences.find((one) => one.includes('人防'))).toBe('检查人防工程42个。');
    expect(Math.max(...(sheet?.rows.flat().map((cell) => String(cell).length) ?? []))).toBeLessThan(32_767);
  });

  it('prints on A4 across, its head on every page', async () => {
    const [sheet] = await read(ledgerContext(reportWith(MEASURES)));
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
    expect(sheet?.pageSetup?.printTitlesRow).toContain('1');
    expect(sheet?.freezePane).toEqual({ rows: 1 });
    expect(sheet?.columns?.slice(0, LEDGER_COLUMNS.length).every(({ width }) => (width ?? 0) > 0)).toBe(true);
    const head = sheet?.cells?.get('0,1');
    expect([head?.style?.font?.bold, sheet?.cells?.get('1,3')?.style?.alignment?.wrapText]).toEqual([true, true]);
  });
});
