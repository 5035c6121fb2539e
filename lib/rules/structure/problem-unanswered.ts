import type { StructureRule } from '@/lib/rules/rule';
import { reportOf, SOUND_REPORT, withPart } from './example-report';
import { quoted } from './quoted';

const ROLES = ['measures', 'problems', 'responsibility', 'plan', 'other'];
const withProblems = (problems: string, plan: string) =>
  reportOf(ROLES, {
    problems: `2024年度推进法治政府建设存在的不足和原因\n${problems}`,
    plan: `2025年度推进法治政府建设的主要安排\n${plan}`,
  });

/** A shortcoming without a measure in the plan. Decided by lib/report/refinements/problem-unanswered.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/problem-unanswered',
    title: '写了不足，没有安排措施',
    severity: 'warning',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：报告“存在的不足和原因”和下一年度“主要安排”',
    why: '写明的不足，读报告的人会到下一年度安排里找对应的措施。软件按内容词语和同义说法对照，不同说法可能认不出来；安排里已有对应措施的，可以忽略。',
    fixable: false,
  },
  examples: {
    good: [
      { text: SOUND_REPORT, finds: [] },
      {
        text: withProblems(
          '一是普法形式单一。二是持证人员不足。原因是经费和编制有限。',
          '（一）送法进企业。制作以案释法短视频4部。\n（二）开展执法资格培训，年内新增执法证6个。',
        ),
        finds: [],
      },
      // The measure stands beside the shortcoming.
      {
        text: withPart('problems', '存在的不足和原因\n政务公开不及时，因人手少。下一步，将按月核对公开目录。'),
        finds: [],
      },
    ],
    bad: [
      {
        text: withProblems(
          '一是执法力量偏弱。二是政务公开不够及时。原因是人手少。',
          '（一）充实执法力量。\n组织执法人员参加资格考试。\n（二）抓好普法宣传。\n进社区宣讲4场次。',
        ),
        finds: ['二是政务公开不够及时'],
      },
      // Something near it is advice: what kind of rule the plan means is for a person to say.
      {
        text: withProblems(
          '（一）执法全过程记录不规范\n因设备少，部分检查没有录像。',
          '（一）加强执法检查\n会同住建部门开展抽查4次。',
        ),
        finds: ['（一）执法全过程记录不规范'],
      },
    ],
  },
  describe({ detail = '', items }) {
    if (items)
      return {
        message: `下一年度安排里与“${detail}”相近的只有${quoted(items)}，没有看到专门的措施。请确认是否需要补写。`,
      };
    return { message: `下一年度安排里没有看到针对“${detail}”的措施。请补写一条，或者确认已有的措施。` };
  },
};
