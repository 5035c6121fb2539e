import type { Refinement } from '@/lib/report/refinement';

/** A part holds what the profile requires in it: causes beside the shortcomings. */
export const causesMissing: Refinement = {
  rule: 'structure/causes-missing',
  *refine(report, profile) {
    if (!report.complete) return;
    for (const { role, requires } of profile.parts) {
      const [first, ...others] = report.parts.filter((part) => part.role === role && part.length > 0);
      if (!first) continue;
      for (const { id, label, pattern } of requires) {
        const isMet = [first, ...others].some((part) => part.meets.includes(id));
        // 三、产生问题的原因, after 二、存在的问题, says by its heading what it holds.
        if (isMet || others.some((part) => new RegExp(pattern).test(part.heading))) continue;
        yield { rule: this.rule, role, detail: label, place: { start: first.start, end: first.headingEnd } };
      }
    }
  },
};
