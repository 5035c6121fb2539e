import type { Refinement } from '@/lib/report/refinement';

/** A part has text below its heading. */
export const partEmpty: Refinement = {
  rule: 'structure/part-empty',
  *refine(report) {
    if (!report.complete) return;
    for (const [at, part] of report.parts.entries()) {
      // 「无」 is a full answer to 其他需要报告的情况; a heading that carries a sentence is no empty part.
      if ((report.lengths[at] ?? 0) > 0 || part.heading.length > 60) continue;
      yield { rule: this.rule, role: part.role, place: { start: part.start, end: part.headingEnd } };
    }
  },
};
