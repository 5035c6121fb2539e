import { type Taken, titlesTaken } from './taken';
import type { Term } from './term';
import { rareEnds, WordScan } from './word-scan';

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
  readonly cues: readonly string[];
  private readonly scan: WordScan;
  private readonly patterns = new Map<Term, RegExp>();

  constructor(private readonly terms: readonly Term[]) {
    const cues = terms.map(({ cue }) => cue);
    this.cues = rareEnds(cues);
    this.scan = new WordScan(cues);
  }

  find(text: string): readonly FoundTerm[] {
    const hits = this.scan.scan(text);
    if (hits.length === 0) return NOTHING;
    let met = [hits[0] ?? 0];
    for (let i = 2; i < hits.length; i += 2) met.push(hits[i] ?? 0);
    if (met.length > 1) met = [...new Set(met)].sort((a, b) => a - b);
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
