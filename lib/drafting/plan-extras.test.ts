import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { Source } from '@/lib/facts/ledger';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { draftLedger } from './draft-ledger';
import { draftPart } from './draft-part';

const read = (text: string, last: string | null = null) => {
  const draft = parseDraft(textSnapshot(text));
  const lastReport = last === null ? null : readReport(parseDraft(textSnapshot(last)), fazhiAnnual);
  return { draft, report: readReport(draft, fazhiAnnual, undefined, lastReport) };
};

const NOW =
  '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n走进企业宣讲法律法规9场次。\n二、2024年度存在的不足和原因\n一是执法力量薄弱，原因是人少。';
const LAST =
  '云岭市某局关于2023年度法治政府建设情况的报告\n一、2023年度主要举措和成效\n开展检查。\n二、2024年度主要安排\n（一）加强普法宣传\n开展送法进企业活动8场次。\n（二）清理规范性文件\n完成2019年以前文件的清理。';
const NOTICE: Source = {
  id: 'n',
  label: '市里的通知',
  kind: 'plan',
  text: '各单位要健全行政执法监督机制，6月底前完成案卷自查3件。',
};

function plan(last: string | null, sources: readonly Source[]) {
  const { draft, report } = read(NOW, last);
  return draftPart('plan', report, draft, draftLedger(draft, report, fazhiAnnual, sources), fazhiAnnual).paragraphs;
}

describe('the plan’s other items', () => {
  it('quote what a notice asks for, with its figures and where it stands', () => {
    const item = plan(null, [NOTICE]).at(-1);
    expect(item?.title).toBe('健全行政执法监督机制');
    expect(item?.sentences[0]).toMatchObject({ text: '6月底前完成案卷自查3件。', origin: 'copied' });
    expect(item?.sentences[0]?.note).toBe(`来自“市里的通知”：${NOTICE.text}`);
  });

  it('take up what last year’s plan left without a result, and no figure of it', () => {
    const items = plan(LAST, []);
    const last = items.at(-1);
    expect(last?.title).toBe('清理规范性文件');
    expect(last?.sentences[0]?.note).toMatch(/^去年安排、今年的报告里没有看到结果：清理规范性文件/);
    expect(items.map(({ title }) => title)).not.toContain('加强普法宣传');
    expect(items.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('')).not.toMatch(/2019|8场次/);
  });

  it('are not there without a notice and last year’s report', () => {
    expect(plan(null, [])).toHaveLength(2);
  });
});
