import type { StructureRule } from '@/lib/rules/rule';
import { reportOf } from './example-report';

const ROLES = ['measures', 'problems', 'responsibility', 'plan', 'other'];
const sentence = (subject: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `围绕${subject}第${at + 1}项任务，明确责任科室，按季度检查落实，及时整改。`,
  ).join('');
const FULL = {
  measures: `2024年度推进法治政府建设的主要举措和成效\n（一）加强组织领导\n${sentence('依法履职', 50)}`,
  problems: `2024年度推进法治政府建设存在的不足和原因\n一是执法力量偏弱。主要原因是持证人员调出较多。\n${sentence('存在不足', 6)}`,
  responsibility: `2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况\n${sentence('法治职责', 10)}`,
  plan: `2025年度推进法治政府建设的主要安排\n${sentence('下年安排', 15)}`,
};

/** Much shorter or longer than usual. Decided by lib/report/refinements/length.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/length',
    title: '篇幅',
    severity: 'advice',
    basis: '已公开的年度报告的常见篇幅；规定没有限制字数，以本地通知为准',
    why: '过短的报告往往只有原则表述、缺少事实和数据；过长的不便阅读。字数只供参考。',
    fixable: false,
  },
  examples: {
    good: [{ text: reportOf(ROLES, FULL), finds: [] }],
    bad: [
      {
        text: reportOf(ROLES, { ...FULL, plan: '2025年度推进法治政府建设的主要安排\n充实执法力量，抓好普法宣传。' }),
        finds: ['四、2025年度推进法治政府建设的主要安排'],
      },
      {
        text: reportOf(ROLES, {
          ...FULL,
          measures: `2024年度推进法治政府建设的主要举措和成效\n${sentence('依法履职', 20)}`,
        }),
        finds: ['云岭市某局关于2024年度法治政府建设情况的报告'],
      },
    ],
  },
  describe(issue, { profile }) {
    const part = profile.parts.find(({ role }) => role === issue.role);
    const count = Number(issue.detail);
    if (part) return { message: `“${part.label}”部分只有${count}字左右，偏短，一般不少于${part.minLength}字。` };
    const about = Math.round(count / 50) * 50;
    const { min, max } = profile.length;
    return count < min
      ? { message: `全文约${about}字，偏短，一般不少于${min}字。` }
      : { message: `全文约${about}字，偏长，一般不超过${max}字。` };
  },
};
