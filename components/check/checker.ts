import { countedSheet, type TableForCheck } from '@/components/outreach/counted-sheet';
import type { Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import type { Snapshot } from '@/lib/document/snapshot';
import type { CountedTable } from '@/lib/facts/counted-table';
import { chooseProfile, type ProfileChoice } from '@/lib/report/choose-profile';
import type { Profile } from '@/lib/report/profile';
import { PROFILES } from '@/lib/report/profiles';
import { CheckMemory } from '@/lib/rules/check-memory';
import { type CheckResult, check } from '@/lib/rules/engine';
import { RULES } from '@/lib/rules/index.generated';

/** All a check depends on; plain data, so that it can be sent to a worker. */
export interface CheckRequest {
  readonly snapshot: Snapshot;
  /** The user's own templates. */
  readonly own: readonly Profile[];
  /** Id of the template the user chose for this draft; null for the one that fits. */
  readonly chosen: string | null;
  readonly reportYear: number | null;
  readonly lastYear: Snapshot | null;
  /** The table of the user's that the draft's figures are compared with. */
  readonly table: TableForCheck | null;
}

export interface CheckReply {
  readonly result: CheckResult;
  /** What each rule with a finding looks for, in a few words. */
  readonly titles: Titles;
  /** Id of the template the draft was checked by. */
  readonly profile: string;
  readonly fit: Fit;
}

export type Titles = Readonly<Record<string, string>>;

/** The template that fits best, by itself, and why. */
export interface Fit {
  readonly id: string;
  readonly reason: string;
  readonly sure: boolean;
}

/** Answers one check after another and remembers the blocks. */
export class Checker {
  private readonly memory = new CheckMemory();
  private table: { readonly key: string; readonly counted: CountedTable | null } | null = null;
  private lastYear: { readonly text: string; readonly draft: Draft } | null = null;

  answer({ snapshot, own, chosen, reportYear, lastYear, table }: CheckRequest): CheckReply {
    const draft = parseDraft(snapshot);
    const fitting = fittingProfile(draft, own);
    const profile = [...own, ...PROFILES].find(({ id }) => id === chosen) ?? fitting.profile;
    const result = check(draft, profile, {
      memory: this.memory,
      ...(reportYear === null ? {} : { reportYear }),
      ...(lastYear === null ? {} : { lastYear: this.lastYearDraft(lastYear) }),
      ...(table === null ? {} : this.countedTable(table)),
    });
    const { reason, sure } = fitting;
    return { result, titles: titlesOf(result), profile: profile.id, fit: { id: fitting.profile.id, reason, sure } };
  }

  private countedTable(table: TableForCheck): { readonly table?: CountedTable } {
    const key = JSON.stringify(table);
    if (this.table?.key !== key) this.table = { key, counted: countedSheet(table) };
    return this.table.counted ? { table: this.table.counted } : {};
  }

  private lastYearDraft(snapshot: Snapshot): Draft {
    if (this.lastYear?.text !== snapshot.text) this.lastYear = { text: snapshot.text, draft: parseDraft(snapshot) };
    return this.lastYear.draft;
  }
}

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ meta }) => [meta.id, meta.title]));

function titlesOf({ findings }: CheckResult): Titles {
  return Object.fromEntries(findings.map(({ rule }) => [rule, TITLES.get(rule) ?? rule]));
}

/** A template of the user's own goes before ours where it fits as well, but is not taken in doubt. */
function fittingProfile(draft: Draft, own: readonly Profile[]): ProfileChoice {
  const best = chooseProfile(draft, [...own, ...PROFILES]);
  return best.sure || own.length === 0 ? best : chooseProfile(draft, PROFILES);
}
