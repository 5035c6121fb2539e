import type { Refinement } from '@/lib/report/refinement';

/** A part holds what the profile requires in it: causes beside the shortcomings. */
export const causesMissing: Refinement = {
  rule: 'structure/causes-missing',
  *refine(report, profile) {
    if (!report.complete) return;
    for (const part of report.parts) {
      if (part.length === 0) continue;
      for (const wanted of profile.parts.find(({ role }) => role === part.role)?.requires ?? []) {
        if (part.meets.includes(wanted.id)) continue;
        yield {
          rule: this.rule,
          role: part.role,
          detail: wanted.label,
          place: { start: part.start, end: part.headingEnd },
        };
      }
    }
  },
};
