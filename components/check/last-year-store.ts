import { create } from 'zustand';
import type { Snapshot } from '@/lib/document/snapshot';

interface LastYear {
  readonly label: string;
  readonly snapshot: Snapshot;
}

interface LastYearState {
  /** By draft. */
  readonly reports: Readonly<Record<string, LastYear>>;
  give(draft: string, report: LastYear): void;
  forget(draft: string): void;
}

/** Last year's report, to compare with. In memory only, as all that the user supplies besides the draft. */
export const useLastYear = create<LastYearState>((set) => ({
  reports: {},
  give: (draft, report) => set(({ reports }) => ({ reports: { ...reports, [draft]: report } })),
  forget: (draft) => set(({ reports: { [draft]: _, ...reports } }) => ({ reports })),
}));
