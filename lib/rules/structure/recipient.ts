import type { StructureRule } from '@/lib/rules/rule';
import { SOUND_REPORT } from './example-report';

const NUMBERED = `云岭司字〔2025〕1号\n${SOUND_REPORT}`;

/** A report in document form that is addressed to nobody. Decided by lib/report/refinements/recipient.ts. */
export const rule: StructureRule = {
  scope: 'structure',
  meta: {
    id: 'structure/recipient',
    title: '主送机关',
    severity: 'advice',
    basis: 'GB/T 9704—2012《党政机关公文格式》：主送机关编排于标题下空一行，居左顶格，末尾用全角冒号',
    why: '带发文字号、版头或者签发人的上行文应当写主送机关，如“市委、市政府：”。供网上公开的文本可以不写。',
    fixable: false,
  },
  examples: {
    good: [
      { text: NUMBERED, finds: [] },
      { text: SOUND_REPORT.replace('市委、市政府：\n', ''), finds: [] },
    ],
    bad: [{ text: NUMBERED.replace('市委、市政府：\n', ''), finds: ['云岭市某局关于2024年度法治政府建设情况的报告'] }],
  },
  describe() {
    return { message: '这份稿件有版头、发文字号或者签发人，但标题下没有主送机关，如“市委、市政府：”。' };
  },
};
