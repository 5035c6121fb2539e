import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import type { Span } from '@/lib/text/span';

/** With the spaces behind it. */
const LABEL = /签\s*发\s*人\s*([：:]?)\s*/;

interface Label extends Span {
  /** It ends with a full-width colon. */
  readonly isRight: boolean;
}

export const rule: DraftRule<Label> = {
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
  cues: ['签'],
  gather({ text }) {
    const match = LABEL.exec(text);
    return match && { start: match.index, end: match.index + match[0].length, isRight: match[1] === '：' };
  },
  *check({ report }, gathered): Iterable<RawFinding> {
    let labelled = false;
    for (const { block, found } of gathered) {
      if (block.index >= report.body[0]) break;
      labelled = true;
      if (found.isRight) continue;
      const { start, end } = found;
      const place = sourceSpan(block, start, end);
      const fix = { title: '改为“签发人：”', safe: true, edits: [{ ...place, text: '签发人：' }] };
      yield { ...place, message: '“签发人”后面用全角冒号。', fixes: isUnbroken(block, start, end) ? [fix] : [] };
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
