import type { Draft } from '@/lib/document/draft';
import type { Ledger } from '@/lib/facts/ledger';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import type { Choice, SuggestedParagraph } from './suggestion';

/** All a task may know. */
export interface TaskContext {
  readonly draft: Draft;
  readonly report: Report;
  readonly profile: Profile;
  readonly ledger: Ledger;
  /** The part as it stands, where what it lacks is drafted; empty for a part that is missing. */
  readonly existing: string;
  /** Chooses among wordings; the same seed gives the same text. */
  readonly seed: number;
}

export interface Composed {
  readonly paragraphs: readonly SuggestedParagraph[];
  readonly choices: readonly Choice[];
  readonly notes: readonly string[];
}

/** Drafts one missing part without a model. One file per role under tasks/. */
export interface DraftTask {
  readonly role: string;
  compose(context: TaskContext): Composed;
}
