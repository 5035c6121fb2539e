import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT, withPart } from './example-report';
import { partBasis, partLabel } from './part-words';

/** A part is a heading and nothing else. Decided by lib/report/refinements/part-empty.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/part-empty',
    title: '只有标题没有内容',
    severity: 'error',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）关于年度报告内容的规定',
    why: '标题下没有正文，等于没有报告这一项。“其他需要报告的情况”没有内容的，写“无。”。',
    fixable: false,
  },
  examples: {
    good: [{ text: SOUND_REPORT, finds: [] }],
    bad: [
      {
        text: withPart('plan', '2025年度推进法治政府建设的主要安排'),
        finds: ['四、2025年度推进法治政府建设的主要安排'],
      },
      { text: withPart('other', '其他需要报告的情况'), finds: ['五、其他需要报告的情况'] },
    ],
  },
  describe(issue, { profile }) {
    return {
      message: `“${partLabel(profile, issue.role)}”部分只有标题，没有内容。`,
      ...partBasis(profile, issue.role),
    };
  },
};
