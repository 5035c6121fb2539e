/** A figure the ledger of a scenario holds, as it may be written: lead + number + approx + unit. */
export interface Figure {
  readonly lead: string;
  readonly number: string;
  readonly approx: '' | '余';
  readonly unit: string;
  /** What its clause must name, so that the figure says what it is about. */
  readonly about: RegExp;
  /** The way it moved, for a rate of change. */
  readonly moved?: 'up' | 'down';
}

/** What is known in one imagined office, told twice: as texts for the program, and by hand as plain facts for the oracle. */
export interface Scenario {
  readonly id: 'measures' | 'plan' | 'rewrite' | 'outreach';
  readonly year: number;
  /** The draft as it stands in the editor, without what is to be written. */
  readonly draft: string;
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    readonly kind: 'text' | 'table' | 'plan';
    readonly text: string;
  }[];
  /** The passage a rewrite begins with. */
  readonly passage?: readonly string[];
  readonly figures: readonly Figure[];
  readonly titles: readonly { readonly name: string; readonly number: string | null; readonly lead: string }[];
  /** Days, as they may be written. */
  readonly days: readonly string[];
  readonly occasions: readonly string[];
  readonly bodies: readonly string[];
  readonly persons: readonly string[];
  /** Rank, extent, growth, and quotations: as supplied. */
  readonly claims: readonly string[];
  /** What is true, as words parted by spaces; a sentence may leave words out. */
  readonly statements: readonly string[];
  /** What is truly said not to have happened, without marks. */
  readonly absences: readonly string[];
  /** Honest sentences; «…» is a fact, given as its slot. */
  readonly honest: readonly string[];
}

/** Surface of a figure: 500余人. */
export function surfaceOf({ number, approx, unit }: Figure): string {
  return `${number}${approx}${unit}`;
}
