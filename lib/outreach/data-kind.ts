import type { ColumnKind } from './columns';
import type { OutreachEvent } from './event';
import type { PhraseForm, PhraseName, PhraseOptions, Phrasing } from './phrase-options';

/** What the rows of one kind of table count: 发现问题, 下发整改通知书 … */
export interface Thing {
  readonly id: string;
  /** Tested on what a header or a cell calls it, verb included, unit left out: 发现隐患数. */
  readonly words: RegExp;
  /** 发现 in 发现隐患12处; empty where the name says it (立案3件). */
  readonly verb: string;
  /** What is written instead of the table's own name: 整改 for 已整改数; null for the name itself. */
  readonly noun: string | null;
  /** What of the table's name is not told, as the verb says it. */
  readonly drop?: RegExp;
  /** What the name is short for, said where the table's own words bear it out: 执法检查 for 检查. */
  readonly full?: string;
  /** Measure word where the table says none. */
  readonly unit: string;
  /** That there was none, as the user may have it written; offered only where the table says 0 throughout. */
  readonly none?: string;
}

/** A share that is computed and never guessed: 整改率＝已整改÷发现. */
export interface Rate {
  readonly name: string;
  /** Tested on headers of columns that state it. */
  readonly words: RegExp;
  /** Ids of the things that are its part and its whole. */
  readonly part: string;
  readonly whole: string;
}

/** Where each row is one inspection, one contract … and no column says how many: what a row counts as. */
export interface RecordCount {
  /** Ids of the things; nothing is counted by rows where the table counts one of them itself. */
  readonly things: readonly string[];
  /** What this row is one of by its cells or the headers, null where neither tells; `cell` is where it says so. */
  of(
    event: OutreachEvent,
    headers: string,
  ): { readonly name: string; readonly unit: string; readonly cell: string } | null;
}

/** One kind of table of the report: its words and how it is told. The reading, ledger, totals and charts are shared. */
export interface DataKind {
  readonly id: string;
  /** In Chinese, as the user chooses it. */
  readonly label: string;
  /** How well a table fits: its title, its headers and its cells, each word of a pattern a point. */
  readonly signs: { readonly title: RegExp; readonly headers: RegExp; readonly contents: RegExp };
  /** Headers that mean something else here than elsewhere; the first that fits counts. */
  readonly headers: readonly (readonly [ColumnKind, RegExp])[];
  readonly things: readonly Thing[];
  readonly rates: readonly Rate[];
  /** True where every row is one 场次; elsewhere rows are lines of statistics, or records. */
  readonly sessions: boolean;
  readonly record: RecordCount | null;
  /** Headings of the report under which it is told. */
  readonly section: RegExp;
  /** The forms it is written in, with what each is called. */
  readonly forms: Readonly<Partial<Record<PhraseForm, string>>>;
  /** Of each form what it gives, in Chinese, and what can be named in it; absent where the user has no such choice. */
  readonly hints?: Readonly<Record<PhraseForm, string>>;
  readonly names?: Readonly<Record<PhraseForm, readonly PhraseName[]>>;
  phrase(events: readonly OutreachEvent[], options: PhraseOptions): Phrasing;
}
