import type { StructureRule } from '@/lib/rules/rule';
import { reportOf, SOUND_REPORT } from './example-report';

const ROLES = ['measures', 'problems', 'responsibility', 'plan', 'other'];
const MEASURES = '2024年度推进法治政府建设的主要举措和成效';
const LAST_YEAR = reportOf(ROLES, {
  plan: '2024年度推进法治政府建设的主要安排\n（一）加强普法宣传\n开展送法进企业活动8场次。\n（二）清理规范性文件\n完成2019年以前文件的清理。',
})
  .replaceAll('2024年度', '2023年度')
  .replace('2023年度推进法治政府建设的主要安排', '2024年度推进法治政府建设的主要安排')
  .replace('2024年，', '2023年，')
  .replace('2025年1月20日', '2024年1月19日');
const LONG = '主要负责人带头学习，班子成员分工负责，各科室按照职责清单逐项推进，全年任务如期完成。'.repeat(10);
const thisYear = (measures: string) => reportOf(ROLES, { measures: `${MEASURES}\n${measures}\n${LONG}` });

/** An item of last year's plan without a result. Decided by lib/report/refinements/plan-unreported.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/plan-unreported',
    title: '去年的安排没有写结果',
    severity: 'warning',
    basis:
      '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：报告上一年度“主要举措和成效”和下一年度“主要安排”',
    why: '去年报告里公开写了今年要做的事，读的人会找它的结果。给了去年的报告才会对照；结果写在别处、或者换了说法的，可以忽略。',
    fixable: false,
  },
  examples: {
    good: [
      { text: SOUND_REPORT, finds: [] },
      {
        text: thisYear('（一）普法宣传\n走进企业宣讲法律法规9场次。\n（二）文件管理\n清理规范性文件12件，废止3件。'),
        lastYear: LAST_YEAR,
        finds: [],
      },
    ],
    bad: [
      {
        text: thisYear('（一）普法宣传\n走进企业宣讲法律法规9场次。'),
        lastYear: LAST_YEAR,
        finds: ['一、2024年度推进法治政府建设的主要举措和成效'],
      },
    ],
  },
  describe({ detail, severity }) {
    if (severity === 'advice')
      return { message: `去年的安排“${detail ?? ''}”，今年的报告里只有相近的内容。请确认结果是否已经写到。` };
    return { message: `去年的安排“${detail ?? ''}”，今年的报告里没有看到结果。做了的请写上，没有做完的请说明。` };
  },
};
