import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT, withPart } from './example-report';
import { partBasis, partLabel } from './part-words';
import { quoted } from './quoted';

/** Shortcomings without causes. Decided by lib/report/refinements/causes-missing.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/causes-missing',
    title: '只写不足，没有写原因',
    severity: 'warning',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：报告“存在的不足和原因”',
    why: '规定要求既写不足、也写原因。这是已公开的报告里最常缺的一项。原因要由起草人按实际情况写，软件不代为判断。',
    fixable: false,
  },
  examples: {
    good: [
      { text: SOUND_REPORT, finds: [] },
      {
        text: withPart('problems', '2024年度推进法治政府建设存在的不足和原因\n受人员编制制约，持证人员不足。'),
        finds: [],
      },
      { text: '一、存在的不足\n力量偏弱。\n二、产生问题的原因\n思想认识不到位。', finds: [] },
      // One cause may be told for all.
      {
        text: withPart(
          'problems',
          '2024年度推进法治政府建设存在的不足和原因\n一是执法力量偏弱。二是普法形式单一。产生这些问题的原因，主要是经费有限。',
        ),
        finds: [],
      },
      {
        text: withPart('problems', '2024年度推进法治政府建设存在的不足和原因\n执法文书不规范，根子在干部学得不深。'),
        finds: [],
      },
      {
        text: withPart(
          'problems',
          '2024年度推进法治政府建设存在的不足和原因\n预警平台误报偏多，这与早期系统分散建设、标准不一有直接关系。',
        ),
        finds: [],
      },
      { text: '一、存在的问题\n执法力量偏弱。\n二、产生问题的原因\n持证人员不足。', finds: [] },
    ],
    bad: [
      {
        text: withPart('problems', '2024年度推进法治政府建设存在的不足和原因\n一是执法力量偏弱。因此工作有所滞后。'),
        finds: ['二、2024年度推进法治政府建设存在的不足和原因'],
      },
      {
        text: withPart(
          'problems',
          '2024年度推进法治政府建设存在的不足和原因\n一是执法力量偏弱，主要原因是人员调出。二是普法形式单一，以发放资料为主。',
        ),
        finds: ['二、2024年度推进法治政府建设存在的不足和原因'],
      },
    ],
  },
  describe(issue, { profile }) {
    if (issue.items)
      return { message: `标题写了“原因”，这几条只写了不足：${quoted(issue.items)}。可以补写“主要原因是……”。` };
    const wanted = issue.detail ?? '规定的内容';
    const part = profile.parts.find(({ role }) => role === issue.role);
    const hint = part?.requires.find(({ label }) => label === wanted)?.hint ?? '';
    return {
      message: `“${partLabel(profile, issue.role)}”部分没有写${wanted}。${hint}`,
      ...partBasis(profile, issue.role),
    };
  },
};
