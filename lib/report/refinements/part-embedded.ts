import type { Refinement } from '@/lib/report/refinement';

/** A part stands by itself, not inside another, nor does one heading serve two parts. */
export const partEmbedded: Refinement = {
  rule: 'structure/part-embedded',
  *refine(report) {
    for (const [at, part] of report.parts.entries()) {
      const shared = report.parts.slice(0, at).find((other) => other.node === part.node);
      const host = part.within ?? shared?.role;
      if (host === undefined) continue;
      yield { rule: this.rule, role: part.role, detail: host, place: { start: part.start, end: part.headingEnd } };
    }
  },
};
