import type { StructureRule } from '@/lib/rules/rule';
import { reportOf, SOUND_REPORT } from './example-report';

const HEADING = '2024年度推进法治政府建设的主要举措和成效';
const TOPICS = [
  '深入学习贯彻习近平法治思想，党组理论学习中心组集体学法4次。',
  '公布权责清单，优化营商环境，压减审批时限5个工作日。',
  '清理规范性文件12件，废止3件。',
  '重大行政决策一律经过合法性审查，法律顾问审查合同21份。',
  '落实行政执法三项制度，开展双随机抽查16次。',
  '办理行政复议案件2件，办理人大代表建议3件。',
  '化解矛盾纠纷9件，办结12345热线工单46件。',
  '主动公开政务信息120条。',
  '开展普法宣传活动12场次，发放资料3000份。',
  '依托政务服务平台推进数字化转型，上线信息系统1个。',
];
const FILLER = '各科室按照年初分工逐项推进，逐月调度，年底逐条核对，保证各项任务按照时限和质量要求完成。'.repeat(9);
const measures = (topics: readonly string[]) =>
  reportOf(['measures', 'problems', 'responsibility', 'plan', 'other'], {
    measures: `${HEADING}\n${topics.join('\n')}\n${FILLER}`,
  });
const without = (words: string) => measures(TOPICS.filter((topic) => !topic.includes(words)));

/** Usual topics the report does not deal with, in one advice. Decided by lib/report/refinements/topic-missing.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/topic-missing',
    title: '常见内容没有写到',
    severity: 'advice',
    basis: '《法治政府建设实施纲要（2021－2025年）》所列任务',
    why: '同类报告通常写到这些方面。各单位职责不同，没有这项职责的不必写；做了的工作漏写，读的人会以为没有做。',
    fixable: false,
  },
  examples: {
    good: [
      { text: measures(TOPICS), finds: [] },
      // A draft that has just been begun lacks everything.
      { text: SOUND_REPORT, finds: [] },
    ],
    bad: [
      { text: without('公开'), finds: [`一、${HEADING}`] },
      { text: measures(TOPICS.slice(2, 7)), finds: [`一、${HEADING}`] },
    ],
  },
  describe({ items = [] }, { report }) {
    const bases = new Set(report.topics.flatMap(({ label, basis }) => (items.includes(label) ? [basis] : [])));
    const [basis, ...others] = bases;
    return {
      message: `除了开头一段，正文没有写到：${items.join('、')}。做过这些工作的，可以补写；没有这项职责的，不必写。`,
      // What rests on one document names it; topics of several fields share the rule's.
      ...(basis !== undefined && others.length === 0 ? { basis } : {}),
    };
  },
};
