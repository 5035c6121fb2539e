import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from './profiles/fazhi-annual';
import { readReport } from './read';
import type { Report } from './report';
import { makeReportSchema, REFINEMENTS } from './schema';
import { issuesBy, structureIssues } from './structure-issues';

const SOUND = `云岭市某局关于2024年度法治政府建设情况的报告
市委、市政府：
现将有关情况报告如下：
一、2024年度推进法治政府建设的主要举措和成效
组织学法4次。
二、2024年度推进法治政府建设存在的不足和原因
执法力量偏弱，主要原因是人员调出。
三、2024年度党政主要负责人履行推进法治建设第一责任人职责情况
主持召开专题会议2次。
四、2025年度推进法治政府建设的主要安排
充实执法力量。
五、其他需要报告的情况
无。
云岭市某局
2025年1月20日`;

// Shows every structural defect at once: no office, year or kind in the title, a document number without a
// recipient, the plan first, measures twice and once empty, responsibility inside, no causes, no 其他, no signature; a
// shortcoming that the plan passes over, topics that are not dealt with, and one thing of last year's plan.
const BROKEN = `云司字〔2025〕1号
法治政府建设情况
一、下一年度主要安排
充实执法力量。
二、主要举措和成效
（一）履行第一责任人职责情况
主持召开专题会议2次。${'各科室按照分工逐项推进，逐月调度，年底逐条核对。'.repeat(20)}
三、主要举措和成效
四、存在的不足
一是执法力量偏弱。二是政务公开不及时。`;

const LAST_YEAR = `云岭市某局关于2023年度法治政府建设情况的报告
一、主要举措和成效
组织学法4次。
二、下一年度主要安排
（一）清理规范性文件
完成清理。`;

const read = (text: string, lastYear: Report | null = null) =>
  readReport(parseDraft(textSnapshot(text)), fazhiAnnual, undefined, lastYear);
const lastYear = read(LAST_YEAR);
const rulesOf = (text: string, refinements = REFINEMENTS) =>
  issuesBy(makeReportSchema(fazhiAnnual, refinements), read(text, lastYear)).map(({ rule }) => rule);

describe('makeReportSchema', () => {
  it('accepts a sound report as it is', () => {
    const report = read(SOUND);
    // It is a sketch of a report: far too short.
    const others = REFINEMENTS.filter(({ rule }) => rule !== 'structure/length');
    expect(makeReportSchema(fazhiAnnual, others).parse(report)).toEqual(report);
  });

  it('finds every structural defect of a broken report', () => {
    expect(new Set(rulesOf(BROKEN))).toEqual(new Set(REFINEMENTS.map(({ rule }) => rule)));
  });

  it.each(REFINEMENTS.map((refinement) => [refinement.rule, refinement] as const))(
    'without its refinement, %s alone vanishes',
    (rule, left) => {
      const without = rulesOf(
        BROKEN,
        REFINEMENTS.filter((refinement) => refinement !== left),
      );
      expect(without).toEqual(rulesOf(BROKEN).filter((found) => found !== rule));
    },
  );

  it('points into the parts', () => {
    const result = makeReportSchema(fazhiAnnual).safeParse(read(BROKEN));
    const empty = result.error?.issues.find(({ message }) => message === 'structure/part-empty');
    expect(empty?.path).toEqual(['parts', 3]);
  });

  it('calls nothing missing when only a part of the draft was read', () => {
    const draft = parseDraft({ ...textSnapshot(BROKEN), complete: false });
    const found = structureIssues(readReport(draft, fazhiAnnual), fazhiAnnual).map(({ rule }) => rule);
    expect(found).not.toContain('structure/part-missing');
    expect(found).not.toContain('structure/signature');
    expect(found).toContain('structure/part-order');
  });
});
