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
    for (const part of report.parts) {
      const least = profile.parts.find(({ role }) => role === part.role)?.minLength ?? 0;
      const isShared = report.parts.some((other) => other !== part && other.node === part.node);
      // Empty ones are structure/part-empty's; a second heading of the same part may hold the rest of it.
      const isDouble = report.parts.some((other) => other !== part && other.role === part.role);
      if (part.length === 0 || part.length >= least || part.heading.length > 60 || isShared || isDouble) continue;
      yield {
        rule: this.rule,
        role: part.role,
        detail: String(part.length),
        place: { start: part.start, end: part.headingEnd },
      };
    }
  },
};

function ofWhole(report: Report, profile: Profile): StructureIssue | null {
  const lacks = profile.parts.some(({ role, missing }) => missing === 'error' && report.missing.includes(role));
  const first = report.outline[0];
  if (!first) return null;
  const { start, end } = report.title ?? first;
  // Line breaks and indents count too: about is enough here.
  const characters = report.bodyEnd - end;
  const isOdd = characters > profile.length.max || (characters < profile.length.min && !lacks);
  return isOdd ? { rule: 'structure/length', detail: String(characters), place: { start, end } } : null;
}
