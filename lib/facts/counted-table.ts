import type { Approx } from './fact';

/** Something a table counts. */
export interface CountedThing {
  readonly kind: 'item' | 'persons' | 'views' | 'sessions';
  /** 折页, 受众, 活动. */
  readonly name: string;
  readonly unit: string;
  /** Words by which a sentence names it; of an item its whole name, with and without a verb. */
  readonly words: readonly string[];
  /** True for printed matter, which a text may sum up as 各类宣传资料. */
  readonly printed: boolean;
}

export interface CountedRow {
  /** As in an event's day: 2025-04-15, 2025-04, --04-15 or --04; `end` only for a range. */
  readonly day: string | null;
  readonly end: string | null;
  /** Id of lib/facts/occasions, else the cell's words. */
  readonly occasion: string | null;
  readonly place: string | null;
  readonly counts: readonly {
    /** Index in `things`. */
    readonly thing: number;
    readonly value: number;
    readonly approx: Approx | null;
    readonly cell: string;
  }[];
}

/** What a table of the user's counts, row by row: the draft's figures are compared with it. */
export interface CountedTable {
  /** What the user sees: 宣传活动表. */
  readonly label: string;
  readonly things: readonly CountedThing[];
  readonly rows: readonly CountedRow[];
}
