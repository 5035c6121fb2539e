/**
 * How many ways a pattern may try at one place of a text, so that a profile somebody else wrote cannot make a check hang.
 * Only a part of the syntax of regular expressions is read: characters, classes, groups, alternatives, bounded
 * repetition, anchors and look-around.
 */
export type PatternCost =
  | { readonly ok: true; readonly ways: number }
  | { readonly ok: false; readonly problem: PatternProblem };

export type PatternProblem = 'unbounded' | 'backreference' | 'syntax' | 'costly';

/** Ways allowed for one pattern. */
export const MAX_WAYS = 4_000;
const MAX_LENGTH = 1_000;

export function patternCost(source: string, limit = MAX_WAYS): PatternCost {
  if (source.length > MAX_LENGTH) return { ok: false, problem: 'costly' };
  try {
    new RegExp(source);
  } catch {
    return { ok: false, problem: 'syntax' };
  }
  try {
    const ways = new Reader(source).read();
    return ways > limit ? { ok: false, problem: 'costly' } : { ok: true, ways };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly problem: PatternProblem) {
    super(problem);
  }
}

/** Recursive descent. The ways of a sequence multiply, those of alternatives add up. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): number {
    const ways = this.alternatives();
    if (this.at < this.source.length) throw new Refused('syntax');
    return ways;
  }

  private alternatives(): number {
    let ways = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      ways += this.sequence();
    }
    return ways;
  }

  private sequence(): number {
    let ways = 1;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at)))
      ways = Math.min(ways * this.repeated(this.atom()), Number.MAX_SAFE_INTEGER);
    return ways;
  }

  private atom(): number {
    const character = this.source.charAt(this.at++);
    if (character === '[') {
      while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
      this.at++;
      return 1;
    }
    if (character === '(') {
      const kind = /^\?(?:[:=!]|<[=!])/.exec(this.source.slice(this.at));
      if (kind) this.at += kind[0].length;
      else if (this.source[this.at] === '?') throw new Refused('syntax');
      const ways = this.alternatives();
      this.at++;
      return ways;
    }
    if (character === '\\') {
      const escaped = this.source.charAt(this.at++);
      if (/[1-9k]/.test(escaped)) throw new Refused('backreference');
    }
    return 1;
  }

  /** The ways of `ways` repeated as the quantifier that follows says. */
  private repeated(ways: number): number {
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at));
    if (!quantifier) return ways;
    this.at += quantifier[0].length;
    const [written, from, open, to] = quantifier;
    if (/^[*+]/.test(written) || (open !== undefined && to === '')) throw new Refused('unbounded');
    const least = from === undefined ? 0 : Number(from);
    const most = from === undefined ? 1 : Number(to ?? from);
    if (most > 200) throw new Refused('costly');
    let sum = 0;
    for (let times = least; times <= most; times++) sum = Math.min(sum + ways ** times, Number.MAX_SAFE_INTEGER);
    return sum;
  }
}
