import { titlesTaken } from './taken';
import type { Term } from './term';
import { rareEnds, WordScan } from './word-scan';

export interface FoundTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
}

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

  find(text: string): FoundTerm[] {
    const met = new Set<number>();
    this.scan.scan(text, (index) => met.add(index));
    if (met.size === 0) return [];
    const found: FoundTerm[] = [];
    const taken = titlesTaken(text);
    for (const index of [...met].sort((a, b) => a - b)) {
      const term = this.terms[index];
      if (!term) continue;
      for (const match of text.matchAll(this.patternOf(term))) {
        const [written] = match;
        const end = match.index + written.length;
        if (!term.inTitles && !taken.isFree(match.index, end)) continue;
        taken.take(match.index, end);
        found.push({ term, start: match.index, end, written, right: fill(term.right, match) });
      }
    }
    return found;
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
