import { sourceSpan } from '@/lib/document/place';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { findYears } from '@/lib/text/years';
import { writeYear } from './write-year';

/** Words that make a year in the plan's text the year planned for, and not a look back. */
const AHEAD =
  /^\d{0,4}\s*年度?\s*(?:，|,)?\s*(?:我[局办委厅院部]|本[局办委厅院部])?\s*(?:将|要|计划|拟|力争|重点|主要|继续|进一步)/;

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'year/plan',
    title: '下一年度安排的年份',
    severity: 'error',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：报告“下一年度”推进法治政府建设的主要安排',
    why: '2024年度的报告，安排的是2025年度的工作。沿用去年的稿子时，标题里的年份最容易漏改。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、2025年度推进法治政府建设的主要安排\n编制2025年度普法计划。',
        finds: [],
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n落实《法治社会建设实施纲要（2020－2025年）》，对照2024年发现的不足整改。',
        finds: [],
      },
    ],
    bad: [
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、2024年度推进法治政府建设的主要安排\n编制普法计划。',
        finds: ['2024'],
        fixed: '某局关于2024年度法治政府建设情况的报告\n一、2025年度推进法治政府建设的主要安排\n编制普法计划。',
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n2024年，我局将继续开展普法。',
        finds: ['2024'],
        fixed: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n2025年，我局将继续开展普法。',
      },
    ],
  },
  *check({ draft, report, profile }): Iterable<RawFinding> {
    if (report.year === null) return;
    const next = report.year + 1;
    for (const part of report.parts) {
      if (!profile.parts.find(({ role }) => role === part.role)?.nextYear) continue;
      const heading = report.outline[part.node]?.block;
      for (const block of draft.blocks.slice(part.blocks[0] - 1, part.blocks[1])) {
        for (const found of findYears(block.text)) {
          if (found.year === next) continue;
          const certain = block.index === heading || (found.year < next && AHEAD.test(block.text.slice(found.end - 4)));
          if (!certain) continue;
          const span = sourceSpan(block, found.start, found.end);
          yield {
            ...span,
            message: `这是${report.year}年度的报告，这里安排的是${next}年度的工作，写成了${found.year}年。`,
            fixes: [{ title: `改为${next}年`, safe: true, edits: [{ ...span, text: writeYear(next, found.text) }] }],
          };
        }
      }
    }
  },
};
