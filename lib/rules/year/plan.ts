import { sourceSpan } from '@/lib/document/place';
import { isShared } from '@/lib/report/parts-by-node';
import type { Severity } from '@/lib/report/profile';
import { firstFrom } from '@/lib/rules/block-order';
import { plansNextYear } from '@/lib/rules/planned-part';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { findYears, type PlacedYear, YEAR_CUES } from '@/lib/text/years';
import { writeYear } from './write-year';

/** The year at the head of a clause, whoever is meant. */
const SUBJECT = '^\\d{0,4}\\s*年度?(?:是[^，。；]{2,24}年)?[，,]?\\s*(?:我|本|全)?[\\u4e00-\\u9fff]{0,4}?';
/** Words that can only speak of the year planned for: 将 alone may stand for 把. */
const PLANS = new RegExp(
  `${SUBJECT}(?:将(?:继续|进一步|持续|着力|重点|坚持|不断|全面|以)|拟|力争|计划(?!完成|执行|落实)|要(?:继续|进一步|持续))`,
);
/** 2024年，完善机制: tasks as a plan lists them; what is told of a year that is over says so. */
const LISTS_TASKS =
  /^\d{0,4}\s*年度?[，,]\s*((?:完善|健全|建立|推进|推动|加强|强化|深化|加大|加快|落实|做好|抓好|紧盯|聚焦|组织|开展|制定|力争|确保|争取)(?!中|的|过程)[^。；]*)/;
const IS_OVER = /\d|了|已|曾|共|虽|尽管|存在|不足|问题|同比|较上|取得|完成|实现|未|没有|仅|只|累计/;
const MAY_PLAN = new RegExp(`${SUBJECT}(?:将|要(?![求点])|继续|进一步|持续)`);

/** 2025年底前识别率提高到80%以上: the goal of a year that is over. 前 with 的 behind it tells of what was there by then. */
const DEADLINE =
  /^\d{0,4}\s*年度?(?:年?[底末]|\d{1,2}\s?月(?:\d{1,2}\s?日|底|末)?)之?前[，,]?(?:[^，。；的未尚已没原]{0,20}?)(?:完成|实现|达到|达|提高[到至]|提升[到至]|降[到至]|建成|建立|出台|印发|覆盖|启动|形成|制定|全面|力争|确保|争取)[^，。；的了]{0,30}(?:[，。；]|$)/;
const BEFORE_DEADLINE = /(?:^|[。；，：、]|力争|确保|争取|计划|拟)[在于到至]?$/;

export const rule: DraftRule<readonly PlacedYear[]> = {
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
      {
        text: '某局关于2024年上半年法治政府建设情况的报告\n一、2024年下半年工作安排\n编制普法计划。',
        finds: [],
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n2024年，开展检查20次，发现问题5个。2024年，推进中的堵点要打通。2024年是“八五”普法关键之年，我局完成了各项任务。',
        finds: [],
      },
      // 将 may stand for 把, and what is quoted as done is no plan.
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n对2024年底前建成的小区逐一排查。2024年底前未完成整改的，挂牌督办。2025年底前完成整改。',
        finds: [],
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n针对2024年重点任务推进中的不足，抓好整改。按照2024年工作要点，补齐短板。',
        finds: [],
      },
    ],
    bad: [
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、存在的问题和下一步安排\n存在力量不足的问题。\n2024年是“十五五”谋划之年，我局将重点抓好培训。',
        finds: ['2024'],
        fixed:
          '某局关于2024年度法治政府建设情况的报告\n一、存在的问题和下一步安排\n存在力量不足的问题。\n2025年是“十五五”谋划之年，我局将重点抓好培训。',
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n1.遏制欠薪。2024年，完善监测机制，每季度排查一次。',
        finds: ['2024'],
        fixed:
          '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n1.遏制欠薪。2025年，完善监测机制，每季度排查一次。',
      },
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
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n升级系统，2024年底前识别准确率提高到80%以上。力争2024年6月底前建成平台。',
        finds: ['2024', '2024'],
        fixed:
          '某局关于2024年度法治政府建设情况的报告\n一、下一年度主要安排\n升级系统，2025年底前识别准确率提高到80%以上。力争2025年6月底前建成平台。',
      },
    ],
  },
  cues: YEAR_CUES,
  gather({ text }) {
    const years = findYears(text);
    return years.length > 0 ? years : null;
  },
  // No generator and no spread: this runs after every keystroke, and they cost more than all the rest.
  check({ report, profile }, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    if (report.year === null) return findings;
    const next = report.year + 1;
    for (const part of report.parts) {
      if (!plansNextYear(part, profile)) continue;
      // The second half of the year is what a report on the first half plans.
      if (/下半年|[二三四]季度/.test(part.heading)) continue;
      const heading = report.outline[part.node]?.block;
      const shared = isShared(part, report.parts);
      for (let at = firstFrom(gathered, part.blocks[0] - 1); at < gathered.length; at++) {
        const { block, found: years } = gathered[at] ?? {};
        if (!block || !years || block.index >= part.blocks[1]) break;
        const isHeading = block.index === heading;
        // 2024年存在的问题和2025年工作打算
        if (isHeading && (shared || years.some(({ year }) => year === next))) continue;
        for (const found of years) {
          if (found.year === next) continue;
          const severity = isHeading
            ? report.yearIsSure
              ? 'error'
              : 'warning'
            : (severityInText(block.text, found, report.year, shared) ??
              (shared ? null : ofDeadline(block.text, found, report.year)));
          if (!severity) continue;
          const { start, end } = sourceSpan(block, found.start, found.end);
          const edits = [{ start, end, text: writeYear(next, found.text) }];
          findings.push({
            start,
            end,
            severity,
            message: `这是${report.year}年度的报告，这里安排的是${next}年度的工作，写成了${found.year}年。`,
            fixes: [{ title: `改为${next}年`, safe: severity === 'error', edits }],
          });
        }
      }
    }
    return findings;
  },
};

/** A year that is over, at the head of a clause about what will be done. */
function severityInText(
  text: string,
  { start, year }: PlacedYear,
  reportYear: number,
  shared: boolean,
): Severity | null {
  if (year > reportYear || (start > 0 && !'。；，：'.includes(text.charAt(start - 1)))) return null;
  const clause = text.slice(start);
  if (PLANS.test(clause)) return 'error';
  if (MAY_PLAN.test(clause)) return 'warning';
  // Beside shortcomings the year that is over is told of.
  const tasks = shared ? null : LISTS_TASKS.exec(clause)?.[1];
  return tasks && !IS_OVER.test(tasks) ? 'warning' : null;
}

function ofDeadline(text: string, { start, year }: PlacedYear, reportYear: number): Severity | null {
  if (year > reportYear || !BEFORE_DEADLINE.test(text.slice(Math.max(0, start - 4), start))) return null;
  return DEADLINE.test(text.slice(start, start + 90)) ? 'warning' : null;
}
