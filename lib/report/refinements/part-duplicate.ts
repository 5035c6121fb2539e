import type { Refinement } from '@/lib/report/refinement';
import type { Part, Report } from '@/lib/report/report';

/**
 * No part has two headings of level 1; the later one is marked. The same words twice are certain. Other words for a
 * wide part, the measures, are no issue: thematic reports have several headings that could stand for them.
 */
export const partDuplicate: Refinement = {
  rule: 'structure/part-duplicate',
  *refine(report, profile) {
    const wide = new Set(profile.parts.flatMap((part) => (part.wide ? [part.role] : [])));
    const seen = new Map<string, { readonly part: Part; readonly said: string }>();
    for (const part of report.parts) {
      if (part.level !== 1) continue;
      const first = seen.get(part.role);
      const said = words(report, part);
      if (!first) seen.set(part.role, { part, said });
      else if (first.said === said) yield { severity: 'error', ...issue(part, first.part) };
      else if (!wide.has(part.role) && !/原因/.test(part.heading)) yield issue(part, first.part);
    }
  },
};

function issue(part: Part, first: Part) {
  return {
    rule: 'structure/part-duplicate',
    role: part.role,
    detail: first.heading,
    place: { start: part.start, end: part.headingEnd },
  };
}

/** The heading without number, years and spaces. */
function words(report: Report, part: Part): string {
  return part.heading.slice(report.outline[part.node]?.number.length ?? 0).replace(/\s|20\d{2}年度?/g, '');
}
