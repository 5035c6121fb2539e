import type { Refinement } from '@/lib/report/refinement';

/** No part has two headings of level 1. The later one is marked. */
export const partDuplicate: Refinement = {
  rule: 'structure/part-duplicate',
  *refine(report) {
    const seen = new Map<string, string>();
    for (const part of report.parts) {
      if (part.level !== 1) continue;
      const first = seen.get(part.role);
      if (first !== undefined) yield { rule: this.rule, role: part.role, detail: first, place: { start: part.start, end: part.headingEnd } };
      else seen.set(part.role, part.heading);
    }
  },
};
