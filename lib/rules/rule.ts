import type { Block, BlockKind, PlacedDraft } from '@/lib/document/draft';
import type { CountedTable } from '@/lib/facts/counted-table';
import type { Profile, Severity } from '@/lib/report/profile';
import type { StructureIssue } from '@/lib/report/refinement';
import type { Report } from '@/lib/report/report';
import type { NumberMark } from '@/lib/text/numbering';
import type { Places } from './cues';
import type { Fix } from './finding';

export interface RuleMeta {
  /** family/name; also the path of the file under lib/rules and of its docs page. */
  readonly id: string;
  /** In Chinese, a few words: what the rule looks for. */
  readonly title: string;
  readonly severity: Severity;
  /** The clause or document behind it, in Chinese. */
  readonly basis: string;
  /** In Chinese, one or two sentences: why a reader minds. */
  readonly why: string;
  readonly fixable: boolean;
}

/** A fragment of a draft with what the rule must find in it: the marked text of each finding, in order. */
export interface Example {
  readonly text: string;
  readonly finds: readonly string[];
  /** The text after all fixes of the rule, unsafe ones too. */
  readonly fixed?: string;
  /** Year of the report, where the fragment does not tell. */
  readonly reportYear?: number;
  /** Last year's report, for a rule that compares with it. */
  readonly lastYear?: string;
  /** What a table of the user's counts, for a rule that compares with it. */
  readonly table?: CountedTable;
}

/** What a rule yields: the engine adds id, severity, basis and the text. */
export interface RawFinding {
  readonly start: number;
  readonly end: number;
  /** In Chinese: what is wrong and what would be right. */
  readonly message: string;
  /** Where it is not the rule's: another kind of report rests on another document. */
  readonly basis?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly fixes?: readonly Fix[];
}

interface AnyRule {
  readonly meta: RuleMeta;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/** What a block rule sees. Offsets are those of `text`. */
export interface BlockView {
  readonly kind: BlockKind;
  readonly text: string;
  readonly number?: NumberMark | undefined;
  readonly runIn: boolean;
  /** Where the rule's `words` stand in `text`. */
  readonly places: Places;
}

/** Looks at one block alone; its findings are remembered by the block's text. */
export interface BlockRule extends AnyRule {
  readonly scope: 'block';
  /** Characters and words one of which stands in every block the rule has a finding in; the engine skips all others. */
  readonly cues?: readonly string[];
  /** Cues whose places the rule is given, so that it need not look for them again. */
  readonly words?: readonly string[];
  check(block: BlockView): Iterable<RawFinding>;
}

export interface DraftView {
  readonly draft: PlacedDraft;
  readonly report: Report;
  readonly profile: Profile;
  /** Last year's report, where the user gave it. */
  readonly lastYear: { readonly draft: PlacedDraft; readonly report: Report } | null;
  /** What a table of the user's counts, where he gave one. */
  readonly table: CountedTable | null;
}

/** What a draft rule took from one block; offsets inside are those of the block's text. */
export interface Gathered<Found> {
  readonly block: Block;
  readonly found: Found;
}

/** Looks at the whole draft. Offsets of findings are those of the source. */
export interface DraftRule<Found = unknown> extends AnyRule {
  readonly scope: 'draft';
  /** As with a block rule: only blocks with one of them are given to `gather`. */
  readonly cues?: readonly string[];
  readonly words?: readonly string[];
  /** What the rule needs of one block, null for nothing; remembered by the block's text. */
  gather?(block: BlockView): Found | null;
  /** `gathered`: what `gather` took, in the order of the draft. Runs after every keystroke: no scan of the whole text. */
  check(view: DraftView, gathered: readonly Gathered<Found>[]): Iterable<RawFinding>;
}

/** What a source rule took from one line; offsets inside are those of the line. */
export interface GatheredLine<Found> {
  /** Offset of the line in the source. */
  readonly start: number;
  readonly found: Found;
}

/** Looks at the lines of the source as they are, markup and all. Offsets of findings are those of the source. */
export interface SourceRule<Found = unknown> extends AnyRule {
  readonly scope: 'source';
  readonly cues?: readonly string[];
  /** What the rule needs of one line, null for nothing; remembered by the line's text. */
  gather(line: string): Found | null;
  check(view: DraftView, gathered: readonly GatheredLine<Found>[]): Iterable<RawFinding>;
}

/** Words one kind of issue of the profile's schema; the deciding is done there. */
export interface StructureRule extends AnyRule {
  readonly scope: 'structure';
  describe(issue: StructureIssue, view: DraftView): { message: string; basis?: string; fixes?: readonly Fix[] };
}

export type Rule = BlockRule | DraftRule | SourceRule | StructureRule;
