import type { Refinement } from '@/lib/report/refinement';

/** The report ends with the office and the day. The place is the end of the text. */
export const signature: Refinement = {
  rule: 'structure/signature',
  *refine(report) {
    if (!report.complete || (report.signature && report.date)) return;
    const lacks = [report.signature ? '' : '署名单位', report.date ? '' : '成文日期'].filter(Boolean).join('和');
    const there = report.signature ?? report.date;
    const end = report.parts.at(-1)?.end ?? report.outline.at(-1)?.end ?? report.title?.end ?? 0;
    yield { rule: this.rule, detail: lacks, place: there ? { start: there.start, end: there.end } : { start: end, end } };
  },
};
