import { describe, expect, it } from 'vitest';
import { ledgerContext, reportWith, source } from '@/tests/ledger/context';
import { type LedgerRow, ledgerRows } from './ledger-rows';

const MEASURES = '全年检查人防工程42个，发现问题31个；下发整改通知书19份。组织培训2期。';

function rows(text: string, ...sources: Parameters<typeof ledgerContext>[1] & {}): LedgerRow[] {
  return ledgerRows(ledgerContext(text, sources));
}

function row(surface: string, all: readonly LedgerRow[]): LedgerRow {
  const found = all.find((one) => one.surface === surface);
  if (!found) throw new Error(`${surface} is not in the ledger`);
  return found;
}

describe('ledgerRows', () => {
  it('tells of each fact what it counts, its sentence and the headings over it', () => {
    const text = reportWith(MEASURES);
    const found = row('31个', rows(text));
    expect(found).toMatchObject({
      kind: 'count',
      unit: '个',
      text: 'draft',
      label: '当前稿件',
      before: '发现问题',
      after: '',
      sentence: '全年检查人防工程42个，发现问题31个；',
      headings: ['一、2024年度推进法治政府建设的主要举措和成效', '（一）规范行政执法'],
      planned: false,
      formula: null,
    });
    expect(text.slice(found.place?.start, found.place?.end)).toBe('31个');
  });

  it('stands in the order of the text, the plan’s facts among them', () => {
    const own = rows(reportWith(MEASURES)).filter(({ text }) => text === 'draft');
    const starts = own.map(({ place }) => place?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(row('40次', own).planned).toBe(true);
  });

  it('leads every row to where its words stand', () => {
    const note = '2024年工作小结\n一、执法\n检查人防工程42个。';
    const text = reportWith(MEASURES);
    for (const one of rows(text, source(note))) {
      if (!one.place) continue;
      expect((one.text === 'draft' ? text : note).slice(one.place.start, one.place.end)).toBe(one.surface);
    }
  });

  it('names the source and its heading', () => {
    const all = rows(reportWith('无。'), source('工作小结\n一、执法情况\n检查人防工程42个。'));
    expect(row('42个', all)).toMatchObject({ text: 's1', label: '工作小结', headings: ['一、执法情况'] });
  });

  it('reads a table by its head', () => {
    const table = '活动\t发放折页（份）\t受众（人次）\n进社区\t300份\t200人次\n进学校\t500份\t400人次';
    expect(row('400人次', rows(reportWith('无。'), source(table, 'table')))).toMatchObject({
      before: '受众（人次）：',
      sentence: '进学校，500份，400人次',
      headings: ['第2条'],
    });
  });

  it('shows the formula of what was computed', () => {
    expect(row('2025', rows(reportWith('无。'))).formula).toBe('报告年度＋1＝2024＋1');
  });

  it('says where a place without heading stands', () => {
    const all = rows(reportWith('无。'));
    const section = (at: number) => all.filter(({ surface }) => surface.startsWith('2024年度'))[at]?.headings;
    expect([section(0), section(1), row('2025年1月20日', all).headings]).toEqual([['标题'], ['开头'], ['落款']]);
  });

  it('leaves out what is only read for its wording', () => {
    const all = rows(reportWith('无。'), source('检查企业77家。', 'reference'));
    expect(all.map(({ surface }) => surface)).not.toContain('77家');
  });
});
