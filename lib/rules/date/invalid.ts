import { inSource } from '@/lib/rules/place-finding';
import { isPlanned } from '@/lib/rules/planned-part';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { isLeapYear } from './calendar';
import { DAY_CUES, findImpossibleDays, type ImpossibleDays } from './impossible-days';

export const rule: DraftRule<ImpossibleDays> = {
  scope: 'draft',
  meta: {
    id: 'date/invalid',
    title: '不存在的日期、颠倒的起止日期',
    severity: 'error',
    basis: '公历',
    why: '日期写错，事情就对不上。软件不知道原来是哪一天，要由起草人核对。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '2024年2月29日至3月5日开展培训，自9月30日起整改，有效期至2025年12月31日。', finds: [] },
      { text: '规定自2024年5月1日起至2025年12月31日有效。', finds: [] },
      { text: '12月20日至1月5日、二〇二四年二月二十九日、农历二月三十日。', finds: [] },
      // Numbers of documents, versions, figures, months as a length of time.
      { text: '印发〔2024〕13号文，升级到V2024.2.30版，编号2024-13-45，增长2.30%，试用期18个月，13月龄。', finds: [] },
      // The report on 2023 may speak of the year after.
      { text: '2024年2月29日前报送。', finds: [], reportYear: 2023 },
    ],
    bad: [
      { text: '2月30日、9月31日、2023年2月29日开展检查。', finds: ['2月30日', '9月31日', '2023年2月29日'] },
      { text: '二〇二三年二月二十九日、六月三十一日', finds: ['二〇二三年二月二十九日', '六月三十一日'] },
      { text: '公布日期：2024-02-30，2024.4.31，2024年13月。', finds: ['2024-02-30', '2024.4.31', '2024年13月'] },
      { text: '3月5日至3月2日开展培训。', finds: ['3月5日至3月2日'] },
      { text: '统计期限自2024年1月1日起至2023年12月31日止。', finds: ['2024年1月1日起至2023年12月31日'] },
      { text: '2月29日召开会议。', finds: ['2月29日'], reportYear: 2025 },
    ],
  },
  cues: DAY_CUES,
  gather: ({ text }) => findImpossibleDays(text),
  *check({ report, profile }, gathered): Iterable<RawFinding> {
    for (const { block, found } of gathered) {
      for (const finding of found.findings) yield inSource(block, finding);
      if (found.leapDays.length === 0) continue;
      const { year, yearIsSure } = report;
      if (year === null || !yearIsSure) continue;
      const inPlan = isPlanned(block, report, profile);
      const meant = inPlan ? year + 1 : year;
      if (isLeapYear(meant)) continue;
      for (const span of found.leapDays)
        yield inSource(block, {
          ...span,
          severity: 'warning',
          message: `${meant}年不是闰年，2月没有29日；说的如果是别的年份，请写明。`,
        });
    }
  },
};
