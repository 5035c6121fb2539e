import type { Refinement } from '@/lib/report/refinement';
import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/** Every part of the profile has a heading of its own, at any level. */
export const partMissing: Refinement = {
  rule: 'structure/part-missing',
  *refine(report, profile) {
    if (!report.complete) return;
    for (const [at, part] of profile.parts.entries()) {
      if (!report.missing.includes(part.role)) continue;
      const touched = report.touched.find((sentence) => sentence.role === part.role);
      const later = profile.parts.slice(at + 1).map(({ role }) => role);
      yield {
        rule: this.rule,
        role: part.role,
        // Reports older than the regulation were free in their form.
        severity: report.year !== null && report.year < profile.since ? 'advice' : part.missing,
        place: touched ?? whereItBelongs(report, later),
      };
    }
  },
};

/** The heading before which the part belongs, else the last heading of the highest level, else the title. */
function whereItBelongs(report: Report, later: readonly string[]): Span {
  const next = report.parts.find((part) => later.includes(part.role) && part.level === 1);
  if (next) return { start: next.start, end: next.headingEnd };
  const { start, end } = report.outline.findLast(({ parent }) => parent < 0) ?? report.title ?? { start: 0, end: 0 };
  return { start, end };
}
