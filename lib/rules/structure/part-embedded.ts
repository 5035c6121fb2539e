import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT, without } from './example-report';
import { partBasis, partLabel } from './part-words';

const EMBEDDED = without('responsibility').replace(
  '二、2024',
  '（二）压实第一责任人职责\n主要负责人主持召开专题会议2次。\n二、2024',
);

/** A part stands inside another, or shares its heading. Decided by lib/report/refinements/part-embedded.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/part-embedded',
    title: '必备内容没有单独成为一部分',
    severity: 'advice',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）关于年度报告内容的规定',
    why: '规定逐项列出报告内容，没有要求每项都用一级标题。写在别的部分里也算报告了，但检查的人不容易找到；当地通知要求单列的，请单列。',
    fixable: false,
  },
  examples: {
    good: [{ text: SOUND_REPORT, finds: [] }],
    bad: [
      { text: EMBEDDED, finds: ['（二）压实第一责任人职责'] },
      {
        text: '一、主要举措和成效\n开展普法4次。\n二、存在问题及下一步打算\n力量偏弱，主要原因是人员调出，将补充人员。',
        finds: ['二、存在问题及下一步打算'],
      },
    ],
  },
  describe(issue, { report, profile }) {
    const label = partLabel(profile, issue.role);
    const host = partLabel(profile, issue.detail);
    const basis = partBasis(profile, issue.role);
    const part = report.parts.find(({ role }) => role === issue.role);
    if (!part?.within)
      return { message: `一个标题下同时写“${host}”和“${label}”。当地要求分开的，请分成两部分。`, ...basis };
    const where = part.level > 2 ? '部分的一个小标题下，读的人不容易找到' : '部分里，没有单独成为一部分';
    return { message: `“${label}”写在“${host}”${where}。当地要求单列的，请移出来。`, ...basis };
  },
};
