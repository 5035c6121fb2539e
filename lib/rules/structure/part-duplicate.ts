import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT } from './example-report';
import { partBasis, partLabel } from './part-words';

/** A part has two headings of level 1. Decided by lib/report/refinements/part-duplicate.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/part-duplicate',
    title: '同一部分出现两次',
    severity: 'warning',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）关于年度报告内容的规定',
    why: '两个一级标题写同一项内容，多半是从两份稿子拼接、忘了合并。标题文字完全相同的按错误提示。',
    fixable: false,
  },
  examples: {
    good: [
      { text: SOUND_REPORT, finds: [] },
      {
        text: '一、主要举措和成效\n开展普法4次。\n二、存在问题及改进措施\n一是力量不足，主要原因是人员调出。\n三、2025年工作安排\n补充人员。',
        finds: [],
      },
      { text: '一、存在的不足\n力量偏弱。\n二、存在不足的原因\n人员调出。', finds: [] },
    ],
    bad: [
      { text: '一、主要举措和成效\n开展普法4次。\n二、主要举措和成效\n举办培训2期。', finds: ['二、主要举措和成效'] },
      { text: '一、下一步工作打算\n补充人员。\n二、2025年工作计划\n举办培训。', finds: ['二、2025年工作计划'] },
    ],
  },
  describe(issue, { profile }) {
    return {
      message: `“${partLabel(profile, issue.role)}”部分前面已有标题“${issue.detail ?? ''}”，这里又出现一次。请合并，或者改写其中一个标题。`,
      ...partBasis(profile, issue.role),
    };
  },
};
