import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';

const LABEL = /签\s*发\s*人\s*[：:]?/;

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'format/signer',
    title: '签发人的写法',
    severity: 'warning',
    basis: 'GB/T 9704—2012《党政机关公文格式》：上行文标注“签发人”三字加全角冒号和签发人姓名',
    why: '报告是上行文，正式行文时在发文字号旁标注“签发人：姓名”。供网上公开的文本可以不写。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '云司字〔2025〕1号  签发人：林某\n云岭市司法局关于2024年度法治政府建设情况的报告', finds: [] },
      { text: '云岭市司法局关于2024年度法治政府建设情况的报告\n市委、市政府：\n一、主要举措\n开会2次。', finds: [] },
    ],
    bad: [
      {
        text: '云司字〔2025〕1号  签发人:林某\n云岭市司法局关于2024年度法治政府建设情况的报告',
        finds: ['签发人:'],
        fixed: '云司字〔2025〕1号  签发人：林某\n云岭市司法局关于2024年度法治政府建设情况的报告',
      },
      {
        text: '云司字〔2025〕1号\n签发人 林某\n云岭市司法局关于2024年度法治政府建设情况的报告',
        finds: ['签发人 '],
        fixed: '云司字〔2025〕1号\n签发人：林某\n云岭市司法局关于2024年度法治政府建设情况的报告',
      },
    ],
  },
  *check({ draft, report }): Iterable<RawFinding> {
    const front = draft.blocks.slice(0, report.body[0]);
    let labelled = false;
    for (const block of front) {
      const match = LABEL.exec(block.text);
      if (!match) continue;
      labelled = true;
      const end =
        match.index + match[0].length + (/^\s*/.exec(block.text.slice(match.index + match[0].length))?.[0].length ?? 0);
      if (/[：]$/.test(match[0])) continue;
      const place = sourceSpan(block, match.index, end);
      const fix = { title: '改为“签发人：”', safe: true, edits: [{ ...place, text: '签发人：' }] };
      yield { ...place, message: '“签发人”后面用全角冒号。', fixes: isUnbroken(block, match.index, end) ? [fix] : [] };
    }
    if (labelled || !report.docNumber || !report.complete) return;
    yield {
      start: report.docNumber.start,
      end: report.docNumber.end,
      severity: 'advice',
      message: '报告是上行文，正式行文时应在发文字号旁标注“签发人：姓名”。供网上公开的文本可以不写。',
    };
  },
};
