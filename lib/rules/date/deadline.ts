import type { Severity } from '@/lib/report/profile';
import type { DraftRule, DraftView, RawFinding } from '@/lib/rules/rule';
import { standardDate } from '@/lib/text/dates';
import { dayFault } from './calendar';
import { dayNumber, isPartOfYear, isSignedTooEarly, type SignedDay, signedDay } from './signed-day';

const report = (year: number, day: string) =>
  `某局关于${year}年度法治政府建设情况的报告\n市政府：\n一、${year}年度主要举措和成效\n开会2次。\n云岭市某局\n${day}`;

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'date/deadline',
    title: '成文日期与报告年度、报送时限',
    severity: 'warning',
    basis:
      '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：每年3月1日前报告上一年度情况；第二十四条：4月1日前公开',
    why: '年度报告在次年年初写成。落款的年份容易沿用旧稿；过了时限才成文，要被通报。',
    fixable: true,
  },
  examples: {
    good: [
      { text: report(2024, '2025年1月9日'), finds: [] },
      { text: report(2024, '2025年3月1日'), finds: [] },
      { text: report(2024, '2024年7月9日').replace('2024年度法治', '2024年上半年法治'), finds: [] },
      // Before the rule of 2019.
      { text: report(2017, '2018年5月9日'), finds: [] },
    ],
    bad: [
      { text: report(2024, '2024年1月9日'), finds: ['2024年1月9日'], fixed: report(2024, '2025年1月9日') },
      { text: report(2024, '2023年1月9日'), finds: ['2023年1月9日'], fixed: report(2024, '2025年1月9日') },
      { text: report(2024, '2025年4月20日'), finds: ['2025年4月20日'] },
      { text: report(2024, '2025年3月12日'), finds: ['2025年3月12日'] },
      { text: report(2024, '2024年12月20日'), finds: ['2024年12月20日'] },
    ],
  },
  *check(view): Iterable<RawFinding> {
    const { date, year, yearIsSure } = view.report;
    const signed = signedDay(view.report);
    if (!date || !signed || year === null || !yearIsSure || isPartOfYear(view.report)) return;
    const place = { start: date.start, end: date.end };
    if (isSignedTooEarly(view.report, signed)) {
      // Some report in the last weeks of the year.
      const rightYear = signed.month >= 11 ? year : year + 1;
      const right = standardDate({ ...signed, year: rightYear });
      const isFixable = date.end - date.start === date.text.length && !dayFault(rightYear, signed.month, signed.day);
      yield {
        ...place,
        // Nobody reports on a year before it began.
        severity: signed.year < year && signed.atEnd ? 'error' : 'warning',
        message: `这是${year}年度的报告，成文日期却在${standardDate(signed)}，年份是否应为${rightYear}？`,
        fixes: isFixable ? [{ title: `改为“${right}”`, safe: false, edits: [{ ...place, text: right }] }] : [],
      };
    } else if (signed.year === year)
      yield { ...place, severity: 'advice', message: `${year}年还没有结束，成文后请补上到年底的情况。` };
    else {
      const late = lateness(view, year, signed);
      if (late) yield { ...place, ...late };
    }
  },
};

function lateness(
  { report: { recipients, title }, profile: { deadline, since } }: DraftView,
  year: number,
  { atEnd, ...signed }: SignedDay,
): { severity: Severity; message: string; basis: string } | null {
  if (!deadline || year < since) return null;
  const { published, basis } = deadline;
  const day = dayNumber(signed.year, signed.month, signed.day);
  const written = (due: { month: number; day: number }) => standardDate({ ...due, year: year + 1 });
  const isLate = (due: { month: number; day: number }) => day > dayNumber(year + 1, due.month, due.day);
  if (published && isLate(published))
    return {
      // Without its year in the title the report may be one of another kind.
      severity: atEnd && title?.text.includes(String(year)) ? 'warning' : 'advice',
      message: `${year}年度的报告应在${written(published)}前公开，这里的日期是${standardDate(signed)}。`,
      basis,
    };
  // Provinces and ministries report to the centre by the later day.
  if (!atEnd || !isLate(deadline) || recipients.some(({ text }) => /国务院|中央/.test(text))) return null;
  return {
    severity: 'advice',
    message: `${year}年度的报告一般应在${written(deadline)}前报送，这里的日期是${standardDate(signed)}。`,
    basis,
  };
}
