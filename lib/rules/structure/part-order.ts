import type { StructureRule } from '@/lib/rules/rule';
import { reportOf, SOUND_REPORT } from './example-report';
import { partBasis, partLabel } from './part-words';

/** The parts stand in another order than the profile's. Decided by lib/report/refinements/part-order.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/part-order',
    title: '部分的先后顺序',
    severity: 'advice',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）列举年度报告内容的顺序',
    why: '规定按举措成效、不足原因、第一责任人履职、下年安排、其他的顺序列举。有的地方把第一责任人履职提到前面，当地通知另有要求的从其要求。',
    fixable: false,
  },
  examples: {
    good: [{ text: SOUND_REPORT, finds: [] }],
    bad: [
      {
        text: reportOf(['measures', 'responsibility', 'problems', 'plan', 'other']),
        finds: ['二、2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况'],
      },
    ],
  },
  describe(issue, { profile }) {
    const label = (role: string | undefined) => partLabel(profile, role);
    return {
      message: `“${label(issue.role)}”排在“${label(issue.detail)}”之前，与规定列举的顺序不同。`,
      ...partBasis(profile, issue.role),
    };
  },
};
