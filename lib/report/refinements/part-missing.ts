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
      // A third of all published reports tell the measures under several headings by subject, without one above them.
      const severity = at === 0 && isThematic(report) ? 'warning' : part.missing;
      yield { rule: this.rule, role: part.role, severity, place: touched ?? whereItBelongs(report, later) };
    }
  },
};

function isThematic(report: Report): boolean {
  const free = report.outline.filter((node, at) => node.level === 1 && !report.parts.some((part) => part.node === at));
  return free.length >= 2;
}

/** The heading before which the part belongs, else the last heading of the highest level, else the title. */
function whereItBelongs(report: Report, later: readonly string[]): Span {
  const next = report.parts.find((part) => later.includes(part.role) && part.level === 1);
  if (next) return { start: next.start, end: next.headingEnd };
  const { start, end } = report.outline.findLast(({ parent }) => parent < 0) ?? report.title ?? { start: 0, end: 0 };
  return { start, end };
}
