import type { Block } from '@/lib/document/draft';
import type { Report } from '@/lib/report/report';
import { inSource } from '@/lib/rules/place-finding';
import { isPlanned } from '@/lib/rules/planned-part';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { standardDate } from '@/lib/text/dates';
import { dayNumber, isSignedTooEarly, type SignedDay, signedDay } from './signed-day';
import { findNamedDays, type NamedDay, type ToldDay, toldDay } from './told-days';

/** With so many of them it is the signature that is wrong. */
const MANY = 3;

const report = (event: string, day = '2025年1月9日') =>
  `某局关于2024年度法治政府建设情况的报告\n一、主要举措和成效\n${event}\n二、下一年度主要安排\n2025年3月5日召开部署会。\n云岭市某局\n${day}`;

export const rule: DraftRule<readonly NamedDay[]> = {
  scope: 'draft',
  meta: {
    id: 'date/after-signing',
    title: '已经做了的事晚于成文日期',
    severity: 'error',
    basis: 'GB/T 9704—2012《党政机关公文格式》：成文日期署会议通过或者发文机关负责人签发的日期',
    why: '签发那天还没有发生的事，不会已经写进报告；两个日期必有一个写错。',
    fixable: false,
  },
  examples: {
    good: [
      { text: report('2024年12月4日，开展国家宪法日宣传。'), finds: [] },
      { text: report('《行政执法监督条例》自2026年2月1日起施行，落实2021—2025年规划。'), finds: [] },
      { text: report('合同有效期至2026年3月5日，整改将于2025年3月底前完成。'), finds: [] },
      { text: report('拟于2025年3月5日组织培训。'), finds: [] },
    ],
    bad: [
      { text: report('2025年3月5日，召开党组会议研究执法工作。'), finds: ['2025年3月5日'] },
      { text: report('2025年3月，组织培训2期。'), finds: ['2025年3月'] },
      { text: report('截至2025年2月底，共办结案件5件。'), finds: ['2025年2月'] },
      // Without a year the report's is meant.
      { text: report('12月4日，开展国家宪法日宣传。', '2024年11月28日'), finds: ['12月4日'] },
    ],
  },
  cues: ['月'],
  gather: ({ text }) => findNamedDays(text),
  // No generator: this runs after every keystroke and mostly finds nothing.
  check({ report, profile }, gathered): Iterable<RawFinding> {
    const signed = signedDay(report);
    if (!signed || !report.date || isSignedTooEarly(report, signed)) return NONE;
    const late: RawFinding[] = [];
    for (const { block, found } of gathered) {
      for (const named of found) {
        // Hardly any is: all the rest is asked of those only.
        if (!isLater(named, signed, report)) continue;
        if (block.index < report.body[0] || block.index >= report.body[1]) continue;
        const told = toldDay(block.text, named);
        if (told && !isPlanned(block, report, profile))
          late.push(finding(block, told, signed, isOnDeeds(block, report)));
      }
    }
    if (late.length < MANY) return late;
    const { start, end } = report.date;
    return [
      {
        start,
        end,
        severity: late.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
        message: `成文日期${standardDate(signed)}早于正文里${late.length}处已经做了的事，请核对。`,
      },
    ];
  },
};

const NONE: readonly RawFinding[] = [];

/** In a part that tells what was done. */
function isOnDeeds({ index }: Block, { parts }: Report): boolean {
  return parts.some(
    ({ role, blocks }) =>
      (role === 'measures' || role === 'responsibility') && index >= blocks[0] - 1 && index < blocks[1],
  );
}

function isLater({ year, month, day }: NamedDay, signed: SignedDay, report: Report): boolean {
  const meant = year ?? (report.yearIsSure ? report.year : null);
  if (meant === null) return false;
  return day === null
    ? dayNumber(meant, month, 0) > dayNumber(signed.year, signed.month, 0)
    : dayNumber(meant, month, day) > dayNumber(signed.year, signed.month, signed.day);
}

function finding(block: Block, told: ToldDay, signed: SignedDay, isTold: boolean): RawFinding {
  const { start, end, isFull, isState, isCertain } = told;
  return inSource(block, {
    start,
    end,
    severity: isFull && isCertain && isTold && !isState && signed.atEnd ? 'error' : 'warning',
    message: `报告写成于${standardDate(signed)}，这里${isState ? '的数据却截至' : '写的是'}以后的日期，请核对这个日期和落款。`,
  });
}
