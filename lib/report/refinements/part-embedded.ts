import { partsByNode } from '@/lib/report/parts-by-node';
import type { Refinement } from '@/lib/report/refinement';

/** A part stands by itself, not inside another, nor does one heading serve two parts. */
export const partEmbedded: Refinement = {
  rule: 'structure/part-embedded',
  *refine(report) {
    for (const part of report.parts) {
      const [first] = partsByNode(report.parts).get(part.node) ?? [];
      const host = part.within ?? (first === part ? undefined : first?.role);
      if (host === undefined) continue;
      yield { rule: this.rule, role: part.role, detail: host, place: { start: part.start, end: part.headingEnd } };
    }
  },
};
