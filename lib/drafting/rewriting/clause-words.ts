import { SLOT } from '../model/slots';

// Words that stand in every sentence and tie a figure to nothing.
const COMMON =
  /开展|组织|全年|全市|全县|全区|共计|累计|各类|以上|以来|进行|活动|情况|完成|有关|相关|推进|加强|落实|深入|积极|认真|切实|持续|进一步|本年|年度|合计|总计|小计|先后/g;

/** The clauses of a sentence with slots. */
export function clausesOf(text: string): string[] {
  return text.split(/[，；：。！？、]/).filter((clause) => clause.trim() !== '');
}

/** The pairs of neighbouring characters that tell what a stretch of text is about. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  const words = text.replace(SLOT, ' ').replace(COMMON, ' ');
  for (const run of words.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((pair) => b.has(pair)).length;
}

/** What stands before and after a slot in its clause. */
export interface Beside {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** The words beside each slot of a sentence: what it speaks of. */
export function besideSlots(text: string): Map<string, Beside> {
  const found = new Map<string, Beside>();
  for (const clause of clausesOf(text)) {
    const parts = clause.split(/(\{\{f\d+\}\})/);
    for (let at = 1; at < parts.length; at += 2) {
      const beside = { before: pairsOf(parts[at - 1] ?? ''), after: pairsOf(parts[at + 1] ?? '') };
      found.set((parts[at] ?? '').slice(2, -2), beside);
    }
  }
  return found;
}

export function isBare({ before, after }: Beside): boolean {
  return before.size === 0 && after.size === 0;
}

/** How much two places are alike. Words on the same side count double: 4个街道只有1名 is not 1名街道只有4个. */
export function likeness(a: Beside, b: Beside): number {
  const same = shared(a.before, b.before) + shared(a.after, b.after);
  return 2 * same + shared(a.before, b.after) + shared(a.after, b.before);
}
