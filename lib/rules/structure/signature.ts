import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT } from './example-report';

/** Office or day is not there at the end. Decided by lib/report/refinements/signature.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/signature',
    title: '落款',
    severity: 'warning',
    basis: 'GB/T 9704—2012《党政机关公文格式》：正文之后署发文机关名称和成文日期',
    why: '没有落款，就看不出由谁、在什么时候报出，也无法判断是否在3月1日前报送。',
    fixable: false,
  },
  examples: {
    good: [
      { text: SOUND_REPORT, finds: [] },
      { text: SOUND_REPORT.replace('某局\n2025年1月20日', '某局  2025年1月20日'), finds: [] },
    ],
    bad: [
      { text: SOUND_REPORT.replace('\n云岭市某局\n2025年1月20日', ''), finds: [''] },
      { text: SOUND_REPORT.replace('\n2025年1月20日', ''), finds: ['云岭市某局'] },
      { text: SOUND_REPORT.replace('\n云岭市某局\n', '\n'), finds: ['2025年1月20日'] },
    ],
  },
  describe(issue) {
    return {
      message: `文末没有${issue.detail ?? '落款'}。落款写单位全称或者规范化简称，下一行写成文日期，如“2026年1月9日”。`,
    };
  },
};
