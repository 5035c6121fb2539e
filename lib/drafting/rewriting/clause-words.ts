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

/** What each slot of a sentence speaks of: the words of its clause before it, else those after it. */
export function subjectsOf(text: string): Map<string, Set<string>> {
  const subjects = new Map<string, Set<string>>();
  for (const clause of clausesOf(text)) {
    const parts = clause.split(/(\{\{f\d+\}\})/);
    for (let at = 1; at < parts.length; at += 2) {
      const before = pairsOf(parts[at - 1] ?? '');
      subjects.set((parts[at] ?? '').slice(2, -2), before.size > 0 ? before : pairsOf(parts[at + 1] ?? ''));
    }
  }
  return subjects;
}
