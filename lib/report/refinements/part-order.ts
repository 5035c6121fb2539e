import type { Refinement } from '@/lib/report/refinement';

/** The parts that are headings of level 1 stand in the profile's order. One issue for each part that comes too early. */
export const partOrder: Refinement = {
  rule: 'structure/part-order',
  *refine(report, profile) {
    const rank = new Map(profile.parts.map((part, at) => [part.role, at]));
    const tops = report.parts.filter((part) => part.level === 1);
    for (const [at, part] of tops.entries()) {
      const mine = rank.get(part.role) ?? 0;
      const overtaken = tops
        .slice(at + 1)
        .find((later) => later.node !== part.node && (rank.get(later.role) ?? 0) < mine);
      if (!overtaken || tops.slice(0, at).some((earlier) => (rank.get(earlier.role) ?? 0) > mine)) continue;
      yield {
        rule: this.rule,
        role: part.role,
        detail: overtaken.role,
        place: { start: part.start, end: part.headingEnd },
      };
    }
  },
};
