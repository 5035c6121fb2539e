import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT } from './example-report';

const TITLE = '云岭市某局关于2024年度法治政府建设情况的报告';

/** The title lacks office, year, subject or kind. Decided by lib/report/refinements/title.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/title',
    title: '标题要素',
    severity: 'warning',
    basis: 'GB/T 9704—2012《党政机关公文格式》：标题由发文机关名称、事由和文种组成',
    why: '标题要看得出是哪个单位、哪一年、报告什么。网站转载时常把单位和年份略去，检查的人就认不出是哪一份。',
    fixable: false,
  },
  examples: {
    good: [
      { text: SOUND_REPORT, finds: [] },
      { text: SOUND_REPORT.replace(TITLE, '云岭市某局2024年法治政府建设年度报告'), finds: [] },
      { text: SOUND_REPORT.replace(TITLE, '云岭市某局文件\n关于2024年度法治政府建设情况的报告'), finds: [] },
      { text: SOUND_REPORT.replace(TITLE, '2024年度法治政府建设情况报告\n云岭市某局'), finds: [] },
      // A place speaks for its government.
      { text: SOUND_REPORT.replace(TITLE, '云岭市2024年度法治政府建设情况的报告'), finds: [] },
    ],
    bad: [
      {
        text: SOUND_REPORT.replace(TITLE, '云岭市某局关于法治政府建设情况的报告'),
        finds: ['云岭市某局关于法治政府建设情况的报告'],
      },
      {
        text: SOUND_REPORT.replace(TITLE, '云岭市某局2024年度法治政府建设工作总结'),
        finds: ['云岭市某局2024年度法治政府建设工作总结'],
      },
    ],
  },
  describe(issue, { report, profile }) {
    if (!report.title) return { message: `没有找到标题。规范的写法如“${profile.titleExample}”。` };
    // A profile of summaries takes reports too: a report is not told to become a summary.
    const isReport = report.title.text.endsWith('报告') && !profile.titleExample.endsWith('报告');
    const example = isReport ? `某市某局关于2025年度${profile.subject}情况的报告` : profile.titleExample;
    return { message: `标题没有写明${issue.detail ?? ''}。规范的写法如“${example}”。` };
  },
};
