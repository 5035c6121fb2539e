import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT, without } from './example-report';
import { partBasis } from './part-words';

/** A required part has no heading of its own. Decided by lib/report/refinements/part-missing.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/part-missing',
    title: '缺少必备部分',
    severity: 'error',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）关于年度报告内容的规定',
    why: '年度报告要写五项内容。举措和成效、不足和原因、下一年度安排没有标题的，按错误提示；第一责任人履职没有单独标题的，各地要求不一，按警告提示；其他需要报告的情况没有可以不写，只作建议。',
    fixable: false,
  },
  examples: {
    good: [{ text: SOUND_REPORT, finds: [] }],
    bad: [
      { text: without('plan'), finds: ['四、其他需要报告的情况'] },
      {
        text: without('problems'),
        finds: ['二、2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况'],
      },
    ],
  },
  describe(issue, { report, profile }) {
    const part = profile.parts.find(({ role }) => role === issue.role);
    const label = part?.label ?? issue.role ?? '';
    const heading =
      part?.heading
        .replace('{year}', String(report.year ?? '××××'))
        .replace('{next}', report.year === null ? '××××' : String(report.year + 1)) ?? '';
    if (issue.role === 'other' && part?.missing === 'advice')
      return {
        message: `没有写“${heading}”。没有这类情况的，可以不写，也可以在这个标题下写“无”。`,
        ...partBasis(profile, issue.role),
      };
    const mentions = report.touched.filter(({ role }) => role === issue.role).length;
    const graded =
      mentions === 1
        ? '，只在这里提到一句'
        : mentions > 1
          ? `，只在文中提到${mentions}处`
          : part?.touch
            ? '，文中也没有提到'
            : '';
    return {
      message: `缺少“${label}”部分${graded}。规定的标题是“${heading}”。`,
      ...partBasis(profile, issue.role),
    };
  },
};
