import type { Profile } from '@/lib/report/profile';
import type { Refinement, StructureIssue } from '@/lib/report/refinement';
import type { Report } from '@/lib/report/report';

/** The whole and each part are about as long as is usual. A draft that still lacks parts is not short but unfinished. */
export const length: Refinement = {
  rule: 'structure/length',
  *refine(report, profile) {
    if (!report.complete) return;
    const whole = ofWhole(report, profile);
    // One word on the whole is enough.
    if (whole) {
      yield whole;
      return;
    }
    const headings = countOf(report.parts.map(({ node }) => node));
    const roles = countOf(report.parts.map(({ role }) => role));
    for (const [at, part] of report.parts.entries()) {
      const characters = report.lengths[at] ?? 0;
      const least = profile.parts.find(({ role }) => role === part.role)?.minLength ?? 0;
      // Empty ones are structure/part-empty's; a heading for two parts, or two for one, says nothing of each.
      const isAlone = headings.get(part.node) === 1 && roles.get(part.role) === 1;
      if (characters === 0 || characters >= least || part.heading.length > 60 || !isAlone) continue;
      yield {
        rule: this.rule,
        role: part.role,
        detail: String(characters),
        place: { start: part.start, end: part.headingEnd },
      };
    }
  },
};

function countOf<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function ofWhole(report: Report, profile: Profile): StructureIssue | null {
  const lacks = profile.parts.some(({ role, missing }) => missing === 'error' && report.missing.includes(role));
  const first = report.outline[0];
  if (!first) return null;
  const { start, end } = report.title ?? first;
  const characters = report.bodyLength;
  const isOdd = characters > profile.length.max || (characters < profile.length.min && !lacks);
  return isOdd ? { rule: 'structure/length', detail: String(characters), place: { start, end } } : null;
}
