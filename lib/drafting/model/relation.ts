import type { Ledger, LedgerFact } from '@/lib/facts/ledger';

// Words that stand in every sentence and tie a figure to nothing.
const COMMON =
  /开展|组织|全年|全市|全县|全区|共计|累计|各类|以上|以来|工作|进行|活动|情况|完成|有关|相关|推进|加强|落实|深入|积极|认真|切实|持续|进一步|法治|建设|政府|依法|行政|本年|年度|合计|总计|小计/g;

/**
 * Whether a sentence speaks of what the fact speaks of: it shares two neighbouring characters with the sentence or the
 * table row the fact is from. A figure set beside another deed is false though it exists.
 */
export function isRelated(sentence: string, fact: LedgerFact, ledger: Ledger): boolean {
  const context = contextOf(fact, ledger);
  if (context === null) return true;
  const pairs = pairsOf(context);
  if (pairs.size === 0) return true;
  return [...pairsOf(sentence)].some((pair) => pairs.has(pair));
}

function contextOf(fact: LedgerFact, ledger: Ledger): string | null {
  if (fact.computed) {
    const parts = fact.computed.from.map((id) => ledger.facts.find((one) => one.id === id));
    return parts.map((part) => (part ? (contextOf(part, ledger) ?? '') : '')).join(' ') + fact.computed.formula;
  }
  const source = ledger.sources.find(({ id }) => id === fact.place.source);
  if (!source) return null;
  const { text, kind } = source;
  const { start, end } = fact.place;
  const parted = kind === 'table' ? /\n/ : /[。；！？\n]/;
  let from = start;
  while (from > 0 && !parted.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !parted.test(text[to] ?? '')) to += 1;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.replace(COMMON, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
