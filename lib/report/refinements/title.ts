import { compile } from '@/lib/report/compiled';
import type { Refinement } from '@/lib/report/refinement';
import { unwrappedTitle } from '@/lib/report/title-words';
import { findYears } from '@/lib/text/years';

/** A place speaks for its government: 云岭市2024年度法治政府建设情况报告. */
const PLACE = /^(?:关于)?(?:20\d{2}年度?)?[\u4e00-\u9fff]{1,12}[省市区县州盟旗镇乡](?=关于|20\d{2}|法治|依法|$)/;

/** The title names the office, the year and the kind of report. */
export const title: Refinement = {
  rule: 'structure/title',
  *refine(report, profile) {
    if (!report.title) {
      if (report.complete) yield { rule: this.rule, detail: '标题', place: { start: 0, end: 0 } };
      return;
    }
    const { text, start, end } = report.title;
    const words = unwrappedTitle(text);
    const { title: subject, titleEnd } = compile(profile);
    const lacks: string[] = [];
    const named =
      report.unit !== null && (text.includes(report.unit) || report.letterhead !== null || report.signature !== null);
    if (!named && !PLACE.test(words)) lacks.push('单位');
    if (findYears(words).length === 0 && !/20\d{2}年/.test(words)) lacks.push('年份');
    if (!titleEnd.test(words)) lacks.push(`文种“${profile.kind}”`);
    if (!subject.test(words)) lacks.push(`事由“${profile.subject}”`);
    if (lacks.length > 0) yield { rule: this.rule, detail: lacks.join('、'), place: { start, end } };
  },
};
