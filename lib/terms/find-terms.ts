import { type Taken, titlesTaken } from './taken';
import type { Term } from './term';

export interface FoundTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
}

const NOTHING: readonly FoundTerm[] = [];

/** Finds wrong terms outside of titles. Patterns are compiled when their cue is first met. */
export class TermFinder {
  /** One of these stands in every text with a finding. */
  readonly words: readonly string[];
  private readonly patterns = new Map<Term, RegExp>();

  constructor(private readonly terms: readonly Term[]) {
    this.words = terms.map(({ cue }) => cue);
  }

  /** @param places of words in the text, those of `words` from index `from` on */
  find(text: string, places: readonly number[], from: number): readonly FoundTerm[] {
    const met = this.met(places, from);
    if (!met) return NOTHING;
    let found: FoundTerm[] | null = null;
    // Made when a first pattern matches: of most words met none does.
    let taken: Taken | null = null;
    for (const index of met) {
      const term = this.terms[index];
      if (!term) continue;
      const pattern = this.patternOf(term);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [written] = match;
        const end = match.index + written.length;
        if (written === '') pattern.lastIndex++;
        taken ??= titlesTaken(text);
        if (!term.inTitles && !taken.isFree(match.index, end)) continue;
        taken.take(match.index, end);
        found ??= [];
        found.push({ term, start: match.index, end, written, right: fill(term.right, match) });
      }
    }
    return found ?? NOTHING;
  }

  /** Indexes of the terms whose cues stand in a text, in order. */
  private met(places: readonly number[], from: number): readonly number[] | null {
    let met: number[] | null = null;
    for (let i = 0; i < places.length; i += 2) {
      const index = (places[i] ?? 0) - from;
      if (index < 0 || index >= this.terms.length || met?.includes(index)) continue;
      met ??= [];
      met.push(index);
    }
    return met && met.length > 1 ? met.sort((a, b) => a - b) : met;
  }

  private patternOf(term: Term): RegExp {
    const known = this.patterns.get(term);
    if (known) return known;
    const pattern = new RegExp(term.pattern ?? term.cue, 'g');
    this.patterns.set(term, pattern);
    return pattern;
  }
}

function fill(right: string, match: RegExpExecArray): string {
  return right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
