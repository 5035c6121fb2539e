import { partLength } from '@/lib/report/part-length';
import type { Severity } from '@/lib/report/profile';
import type { Refinement } from '@/lib/report/refinement';

const ORDER: readonly Severity[] = ['error', 'warning', 'advice'];

/** The report deals with every topic the profile asks of the office. One issue for all that are missing of a severity. */
export const topicMissing: Refinement = {
  rule: 'structure/topic-missing',
  *refine(report, profile) {
    const [first] = profile.parts;
    const part = report.parts.find(({ role }) => role === first?.role);
    // A draft that has just been begun lacks everything.
    const length = report.parts.reduce((sum, one) => sum + (one.role === first?.role ? partLength(report, one) : 0), 0);
    if (!report.complete || !first || !part || length < first.minLength) return;
    const missing = report.topics.filter(({ place }) => place === null);
    for (const severity of ORDER) {
      const items = missing.filter((topic) => topic.severity === severity).map(({ label }) => label);
      if (items.length === 0) continue;
      const place = { start: part.start, end: part.headingEnd };
      yield { rule: this.rule, role: part.role, items, severity, place };
    }
  },
};
