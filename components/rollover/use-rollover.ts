import { useMemo } from 'react';
import { useLastYear } from '@/components/check/last-year-store';
import { useWorkspace } from '@/components/check/workspace-context';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { type Rolled, rollReport } from '@/lib/drafting/rollover/roll-report';
import { type StandingName, standingNames } from '@/lib/drafting/rollover/standing-names';
import { thisYear } from '@/lib/drafting/rollover/this-year';
import type { Profile } from '@/lib/report/profile';
import { readReport } from '@/lib/report/read';
import { useRollover } from './rollover-store';

interface Rollover {
  /** Null where last year's report does not tell its year. */
  readonly lastYear: number | null;
  readonly names: readonly StandingName[];
  readonly rolled: Rolled | null;
  readonly to: ReturnType<typeof thisYear>;
}

const NONE: readonly string[] = [];

function nothing(profile: Profile) {
  const draft = parseDraft(textSnapshot(''));
  return { draft, report: readReport(draft, profile), profile };
}

/** Last year's report, as given for this draft, rolled over; null while none is given. */
export function useRolledReport({ draft, report, profile }: AcceptContext): Rollover | null {
  const { draftKey } = useWorkspace();
  const snapshot = useLastYear((state) => state.reports[draftKey]?.snapshot ?? null);
  const ticked = useRollover((state) => state.ticked[draftKey] ?? NONE);
  const last = useMemo(() => {
    if (!snapshot) return null;
    const parsed = parseDraft(snapshot);
    return { draft: parsed, report: readReport(parsed, profile), profile };
  }, [snapshot, profile]);
  return useMemo(() => {
    if (!last) return null;
    // A draft of last year's or before, or last year's report itself, tells nothing of this year.
    const isOfThisYear = report.year === null || report.year > (last.report.year ?? 0);
    const year = (isOfThisYear ? report.year : null) ?? (last.report.year ?? 0) + 1;
    const bare = thisYear(isOfThisYear ? { draft, report, profile } : nothing(profile), year, []);
    const names = standingNames(last.draft, last.report, bare.ledger);
    const kept = names.filter(({ id }) => ticked.includes(id));
    const to = { ...bare, ticks: kept.map(({ id, text }) => ({ id, text })) };
    return { lastYear: last.report.year, names, rolled: rollReport(last, to), to };
  }, [last, draft, report, profile, ticked]);
}
