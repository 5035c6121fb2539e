import type { Refinement } from '@/lib/report/refinement';

/** The report ends with the office and the day. The place is what there is of them at the end, else the end of the text. */
export const signature: Refinement = {
  rule: 'structure/signature',
  *refine(report) {
    if (!report.complete || (report.signature && report.date)) return;
    const lacks = [report.signature ? '' : '署名单位', report.date ? '' : '成文日期'].filter(Boolean).join('和');
    const there = report.signature ?? report.date;
    const place = there && there.start >= report.bodyEnd ? there : { start: report.bodyEnd, end: report.bodyEnd };
    yield { rule: this.rule, detail: lacks, place: { start: place.start, end: place.end } };
  },
};
