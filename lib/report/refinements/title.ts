import type { Refinement } from '@/lib/report/refinement';
import { findYears } from '@/lib/text/years';

/** The title names the office, the year and the kind of report. */
export const title: Refinement = {
  rule: 'structure/title',
  *refine(report, profile) {
    if (!report.title) {
      if (report.complete) yield { rule: this.rule, detail: '标题', place: { start: 0, end: 0 } };
      return;
    }
    const { text, start, end } = report.title;
    const lacks: string[] = [];
    const named =
      report.unit !== null && (text.includes(report.unit) || report.letterhead !== null || report.signature !== null);
    if (!named) lacks.push('单位');
    if (findYears(text).length === 0) lacks.push('年份');
    if (!/报告$|报告[（(][^）)]*[）)]$/.test(text)) lacks.push('文种“报告”');
    if (!profile.titlePatterns.some((pattern) => new RegExp(pattern).test(text)))
      lacks.push(`事由“${profile.subject}”`);
    if (lacks.length > 0) yield { rule: this.rule, detail: lacks.join('、'), place: { start, end } };
  },
};
