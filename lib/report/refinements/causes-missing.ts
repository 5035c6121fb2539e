import { compile } from '@/lib/report/compiled';
import type { Refinement } from '@/lib/report/refinement';

/** A part holds what the profile requires in it: causes beside the shortcomings. */
export const causesMissing: Refinement = {
  rule: 'structure/causes-missing',
  *refine(report, profile) {
    if (!report.complete) return;
    for (const { part, requires } of compile(profile).parts) {
      const [first, ...others] = report.parts.filter(({ role, length }) => role === part.role && length > 0);
      if (!first) continue;
      for (const { id, label, pattern } of requires) {
        const isMet = [first, ...others].some((found) => found.meets.includes(id));
        // 三、产生问题的原因, after 二、存在的问题, says by its heading what it holds.
        if (isMet || others.some(({ heading }) => pattern.test(heading))) continue;
        yield { rule: this.rule, role: part.role, detail: label, place: { start: first.start, end: first.headingEnd } };
      }
    }
  },
};
