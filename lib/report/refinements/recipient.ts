import type { Refinement } from '@/lib/report/refinement';

/** A report in document form (number or letterhead) names whom it is for; a web copy need not. */
export const recipient: Refinement = {
  rule: 'structure/recipient',
  *refine(report) {
    const isDocument = report.docNumber !== null || report.letterhead !== null || report.signer !== null;
    if (!report.complete || !isDocument || report.recipients.length > 0 || !report.title) return;
    yield { rule: this.rule, place: { start: report.title.start, end: report.title.end } };
  },
};
