import type { Draft } from '@/lib/document/draft';
import { supports } from '@/lib/facts/compare';
import { textFacts } from '@/lib/facts/extract';
import type { FactKind } from '@/lib/facts/fact';
import type { Ledger } from '@/lib/facts/ledger';
import type { Report } from '@/lib/report/report';

/** A name of last year's report that may still hold: only the user knows. */
export interface StandingName {
  readonly id: string;
  readonly kind: 'org' | 'lawTitle' | 'docNumber' | 'occasion' | 'quote';
  /** As written. */
  readonly text: string;
  /** How often it stands there. */
  readonly count: number;
}

const KINDS: readonly FactKind[] = ['org', 'lawTitle', 'docNumber', 'occasion', 'quote'];
/** Of a hundred slogans nobody ticks each. */
const MOST = 40;

/** The names in last year's report that this year's ledger does not have, those used most first. */
export function standingNames({ blocks }: Draft, { docNumber, year }: Report, ledger: Ledger): StandingName[] {
  const found = new Map<string, StandingName>();
  for (const block of blocks)
    for (const fact of textFacts(block.text, year)) {
      const { kind, value, surface } = fact;
      if (!isName(kind) || surface === docNumber?.text.replace(/\s/g, '')) continue;
      // An ordinal (第十一个国家宪法日) is counted on by the year, and is no part of the name.
      const id = `${kind}:${value}`;
      const known = found.get(id);
      found.set(id, { id, kind, text: known?.text ?? surface, count: (known?.count ?? 0) + 1 });
      if (ledger.facts.some((other) => supports(other, fact))) found.delete(id);
    }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, MOST);
}

function isName(kind: FactKind): kind is StandingName['kind'] {
  return KINDS.includes(kind);
}
