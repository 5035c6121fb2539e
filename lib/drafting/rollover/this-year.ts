import type { Draft } from '@/lib/document/draft';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import type { Tick } from '@/lib/drafting/statements';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import type { ThisYear } from './roll-report';
import type { StandingName } from './standing-names';

interface Known {
  readonly draft: Draft;
  readonly report: Report;
  readonly profile: Profile;
}

/** What is known of the year a skeleton is for: the draft at hand, and the names the user ticked. Sources count nothing. */
export function thisYear({ draft, report, profile }: Known, year: number, ticked: readonly StandingName[]): ThisYear {
  const ticks = ticked.map(({ id, text }): Tick => ({ id, text }));
  return { year, ledger: draftLedger(draft, { ...report, year }, profile), ticks };
}
