import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';

const HEAD = '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n开展检查。\n';

/** Each shortcoming with the headlines of what answers it, those that only come near in brackets. */
function pairs(rest: string) {
  const { problems } = readReport(parseDraft(textSnapshot(HEAD + rest)), fazhiAnnual);
  return problems.map(({ headline, answers }) => [
    headline,
    answers.map((answer) => (answer.sure ? answer.headline : `(${answer.headline})`)).join(' '),
  ]);
}

describe('shortcomings against the plan', () => {
  const problems = '二、存在的不足\n一是持证人员少。二是普法形式单一。三是政务公开慢。\n';

  it.each([
    ['headings with text', '（一）建强队伍\n组织执法资格考试。\n（二）送法下乡\n编印案例手册。'],
    ['headings alone', '（一）建强队伍，新增执法证4个。\n（二）送法下乡，编印手册。'],
    ['counted in a paragraph', '下一步，我局将：一是建强队伍，新增执法证；二是送法下乡。'],
    ['counted with 要', '一要建强队伍，新增执法证。二要送法下乡。'],
    ['paragraphs', '建强队伍，新增执法证4个。\n送法下乡，编印手册。'],
    ['sentences of one paragraph', '建强队伍，新增执法证4个；送法下乡，编印手册。'],
  ])('%s', (_, plan) => {
    const found = pairs(`${problems}三、下一年度主要安排\n${plan}`);
    expect(found.map(([headline]) => headline)).toEqual(['持证人员少', '普法形式单一', '政务公开慢']);
    expect(found[0]?.[1]).toContain('建强队伍');
    expect(found[1]?.[1]).toContain('送法下乡');
    expect(found[2]?.[1]).toBe('');
  });

  it('under one heading are told apart where the text turns to what will be done', () => {
    expect(
      pairs(
        '二、存在问题和下一步打算\n一是持证人员少。二是普法形式单一。下一步，我局将做好以下工作：一是组织执法资格考试。二是送法下乡。',
      ),
    ).toEqual([
      ['持证人员少', '组织执法资格考试'],
      ['普法形式单一', '送法下乡'],
    ]);
  });

  it('with their measure beside them are answered', () => {
    const found = pairs(
      '二、存在问题和下一步打算\n（一）持证人员少。下一步，将组织考试。\n（二）普法形式单一。下一步，将送法下乡。\n（三）政务公开慢。',
    );
    expect(found.map(([, answers]) => answers !== '')).toEqual([true, true, false]);
  });

  it('take a promise to mend all for a measure that may be meant', () => {
    expect(pairs('二、存在的不足\n一是政务公开慢。\n三、下一年度主要安排\n对照查找的问题逐项整改。')).toEqual([
      ['政务公开慢', '(对照查找的问题逐项整改)'],
    ]);
  });

  it('place every headline and answer in the text', () => {
    const text = `${HEAD}${problems}三、下一年度主要安排\n（一）建强队伍\n组织执法资格考试。`;
    const [problem] = readReport(parseDraft(textSnapshot(text)), fazhiAnnual).problems;
    expect(problem && text.slice(problem.start, problem.headEnd)).toBe('一是持证人员少');
    const [answer] = problem?.answers ?? [];
    expect(answer && text.slice(answer.start, answer.end)).toBe('（一）建强队伍\n组织执法资格考试。');
  });
});

describe('last year’s plan against this year’s report', () => {
  const read = (text: string) => parseDraft(textSnapshot(text));
  const last = readReport(
    read(
      '云岭市某局关于2023年度法治政府建设情况的报告\n一、2023年度主要举措和成效\n检查。\n二、2024年度主要安排\n（一）送法进企业\n全年8场次。\n（二）推进行政复议规范化建设\n年底前完成。',
    ),
    fazhiAnnual,
  );
  const THIS_YEAR =
    '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n走进企业以案释法9场次。\n二、存在的不足\n行政复议能力不强。\n三、2025年度主要安排\n推进行政复议工作。';

  it('finds results in what was done, not in shortcomings or the new plan', () => {
    const report = readReport(read(THIS_YEAR), fazhiAnnual, undefined, last);
    expect(report.lastYear?.plan.map(({ headline, results }) => [headline, results.length > 0])).toEqual([
      ['送法进企业', true],
      ['推进行政复议规范化建设', false],
    ]);
  });

  it('is not compared with a report of another year', () => {
    expect(readReport(read(THIS_YEAR), fazhiAnnual, 2026, last).lastYear).toBeNull();
  });
});
