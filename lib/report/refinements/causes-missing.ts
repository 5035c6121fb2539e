import { compile } from '@/lib/report/compiled';
import { partLength } from '@/lib/report/part-length';
import type { Refinement, StructureIssue } from '@/lib/report/refinement';
import type { Part, Report } from '@/lib/report/report';

const RULE = 'structure/causes-missing';

/** A part holds what the profile requires in it: causes beside the shortcomings. */
export const causesMissing: Refinement = {
  rule: RULE,
  *refine(report, profile) {
    if (!report.complete) return;
    for (const { part, requires } of compile(profile).parts) {
      const [first, ...others] = report.parts.filter((one) => one.role === part.role && partLength(report, one) > 0);
      if (!first) continue;
      for (const { id, label, isMet: says } of requires) {
        const isMet = [first, ...others].some((found) => found.meets.includes(id));
        if (isMet && id === 'causes' && says(first.heading)) yield* itemsWithout(report, first);
        // 三、产生问题的原因, after 二、存在的问题, says by its heading what it holds.
        if (isMet || others.some(({ heading }) => says(heading))) continue;
        yield { rule: RULE, role: part.role, detail: label, place: { start: first.start, end: first.headingEnd } };
      }
    }
  },
};

/** The heading promises causes and some items give theirs: those that do not, in one advice. */
function* itemsWithout({ problems }: Report, { role, start, headingEnd }: Part): Iterable<StructureIssue> {
  const lacking = problems.filter(({ hasCause }) => !hasCause);
  if (role !== 'problems' || lacking.length === 0 || lacking.length === problems.length) return;
  const items = lacking.map(({ headline }) => headline);
  yield { rule: RULE, role, items, severity: 'advice', place: { start, end: headingEnd } };
}
