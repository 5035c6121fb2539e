import { partLength } from '@/lib/report/part-length';
import type { Refinement } from '@/lib/report/refinement';

/** What last year's report planned is reported on. Only where last year's report is known. */
export const planUnreported: Refinement = {
  rule: 'structure/plan-unreported',
  *refine(report, profile) {
    const [first] = profile.parts;
    const part = report.parts.find(({ role }) => role === first?.role);
    if (!report.complete || !report.lastYear || !part || !first || partLength(report, part) < first.minLength) return;
    const place = { start: part.start, end: part.headingEnd };
    for (const { headline, results } of report.lastYear.plan) {
      if (results.some(({ sure }) => sure)) continue;
      const severity = results.length > 0 ? 'advice' : 'warning';
      yield { rule: this.rule, role: part.role, detail: headline, severity, place };
    }
  },
};
