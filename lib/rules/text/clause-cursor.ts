import type { Block } from '@/lib/document/draft';
import type { Clause } from './repeated-clauses';

/** A block and the clauses of its text; a text that stands twice has one list of them. */
export interface Passage {
  readonly block: Block;
  readonly found: { readonly clauses: readonly Clause[] };
}

const NONE: readonly Clause[] = [];

/** The place of a clause in a draft, moved from clause to clause. */
export class ClauseCursor {
  clauses = NONE;

  /** The first clause in `passage` or behind it is stood at when it has none or not so many. */
  constructor(
    private readonly passages: readonly Passage[],
    public passage: number,
    public at: number,
  ) {
    this.enter();
    if (at >= this.clauses.length) this.forward();
  }

  /** Undefined behind the last. */
  get clause(): Clause | undefined {
    return this.clauses[this.at];
  }

  get block(): Block | undefined {
    return this.passages[this.passage]?.block;
  }

  copy(): ClauseCursor {
    return new ClauseCursor(this.passages, this.passage, this.at);
  }

  moveTo({ passage, at, clauses }: ClauseCursor): void {
    this.passage = passage;
    this.at = at;
    this.clauses = clauses;
  }

  isBefore({ passage, at }: ClauseCursor): boolean {
    return this.passage < passage || (this.passage === passage && this.at < at);
  }

  forward(): void {
    if (++this.at < this.clauses.length) return;
    this.at = 0;
    do {
      this.passage++;
      this.enter();
    } while (this.clauses.length === 0 && this.passage < this.passages.length);
  }

  /** False at the first clause of all, where it stays. */
  backward(): boolean {
    if (this.at === 0) {
      let passage = this.passage - 1;
      while (passage >= 0 && this.passages[passage]?.found.clauses.length === 0) passage--;
      if (passage < 0) return false;
      this.passage = passage;
      this.enter();
      this.at = this.clauses.length;
    }
    this.at--;
    return true;
  }

  /** To the last clause of the passage. */
  toEnd(): void {
    this.at = this.clauses.length - 1;
  }

  private enter(): void {
    this.clauses = this.passages[this.passage]?.found.clauses ?? NONE;
  }
}
