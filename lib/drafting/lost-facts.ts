import { supports } from '@/lib/facts/compare';
import { textFacts } from '@/lib/facts/extract';
import type { FoundFact } from '@/lib/facts/fact';
import { clauseAround } from '@/lib/text/clause-around';
import type { ToldSentence } from './told-in-draft';

/** A fact of the draft that a new text does not hold. */
export interface LostFact {
  /** With the words before it: 发放资料5000份. */
  readonly shown: string;
  readonly sentence: ToldSentence;
}

/** What is told by the sentences that go and by nothing that stands afterwards. A claim of extent is no fact of the table. */
export function lostFacts(going: readonly ToldSentence[], after: string, reportYear: number | null): LostFact[] {
  const stays = textFacts(after, reportYear);
  const seen = new Set<string>();
  return going.flatMap((sentence) =>
    textFacts(sentence.text, reportYear).flatMap((fact) => {
      if (fact.kind === 'year' || fact.kind === 'scale' || isTold(fact, stays)) return [];
      const shown = isFigure(fact) ? clauseAround(sentence.text, fact) : fact.surface;
      if (seen.has(shown)) return [];
      seen.add(shown);
      return { shown, sentence };
    }),
  );
}

function isFigure({ kind }: FoundFact): boolean {
  return kind === 'count' || kind === 'percent' || kind === 'money';
}

function isTold(fact: FoundFact, stays: readonly FoundFact[]): boolean {
  return stays.some((known) => supports(known, fact));
}
