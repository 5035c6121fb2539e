import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { type DateForm, findDates, standardDate } from '@/lib/text/dates';

const FAULT: Readonly<Record<Exclude<DateForm, 'standard'>, string>> = {
  padded: '月、日不补0',
  spaced: '数字和“年月日”之间不留空格',
  chinese: '用阿拉伯数字',
  dotted: '写出“年月日”',
};

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'format/date',
    title: '成文日期的写法',
    severity: 'warning',
    basis: 'GB/T 9704—2012《党政机关公文格式》：成文日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位',
    why: '落款的日期写作“2025年1月9日”，不写“2025年01月09日”“2025.1.9”或者“二〇二五年一月九日”。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n2025年1月9日', finds: [] },
      // The day a website put under the title.
      { text: '某局关于2024年度法治政府建设情况的报告\n（2025-01-09）\n一、主要举措\n开会2次。', finds: [] },
    ],
    bad: [
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n2025年01月09日',
        finds: ['2025年01月09日'],
        fixed: '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n2025年1月9日',
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n二〇二五年一月九日',
        finds: ['二〇二五年一月九日'],
        fixed: '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n2025年1月9日',
      },
      {
        text: '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n2025.1.9',
        finds: ['2025.1.9'],
        fixed: '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会2次。\n云岭市某局\n2025年1月9日',
      },
    ],
  },
  *check({ report: { date, bodyEnd } }): Iterable<RawFinding> {
    if (!date || date.form === 'standard' || date.start < bodyEnd) return;
    const day = findDates(date.text)[0];
    if (!day || day.form === 'standard') return;
    const right = standardDate(day);
    const unbroken = date.end - date.start === date.text.length;
    yield {
      start: date.start,
      end: date.end,
      message: `成文日期应写作“${right}”：${FAULT[day.form]}。`,
      // Spaces round digits are a habit of typesetting.
      severity: day.form === 'spaced' ? 'advice' : 'warning',
      fixes: unbroken
        ? [{ title: `改为“${right}”`, safe: true, edits: [{ start: date.start, end: date.end, text: right }] }]
        : [],
    };
  },
};
