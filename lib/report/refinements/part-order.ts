import type { Refinement } from '@/lib/report/refinement';
import type { Part } from '@/lib/report/report';

/** The parts that are headings of level 1 stand in the profile's order. One issue for each part that comes too early. */
export const partOrder: Refinement = {
  rule: 'structure/part-order',
  *refine(report, profile) {
    const rank = new Map(profile.parts.map((part, at) => [part.role, at]));
    const tops = report.parts.filter((part) => part.level === 1);
    const rankOf = (part: Part) => rank.get(part.role) ?? 0;
    const least = leastBehind(tops.map(rankOf));
    // By rank, where the next lower one stands: thousands of parts of one kind would each look for it.
    const nextLower = new Map<number, number>();
    let highest = -1;
    for (const [at, part] of tops.entries()) {
      const mine = rankOf(part);
      const isLate = highest > mine;
      highest = Math.max(highest, mine);
      if (isLate || (least[at] ?? mine) >= mine) continue;
      let next = nextLower.get(mine) ?? 0;
      if (next <= at || tops[next]?.node === part.node) {
        const isLower = (later: Part | undefined) => later && later.node !== part.node && rankOf(later) < mine;
        next = at + 1;
        while (next < tops.length && !isLower(tops[next])) next++;
        nextLower.set(mine, next);
      }
      const overtaken = tops[next];
      if (!overtaken) continue;
      yield {
        rule: this.rule,
        role: part.role,
        detail: overtaken.role,
        place: { start: part.start, end: part.headingEnd },
      };
    }
  },
};

/** For each place the least of the ranks behind it. */
function leastBehind(ranks: readonly number[]): number[] {
  const least: number[] = [];
  let behind = Number.POSITIVE_INFINITY;
  for (let at = ranks.length - 1; at >= 0; at--) {
    least[at] = behind;
    behind = Math.min(behind, ranks[at] ?? behind);
  }
  return least;
}
