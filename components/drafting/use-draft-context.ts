import { useMemo } from 'react';
import { useWorkspaceState } from '@/components/check/workspace-context';
import { useSources } from '@/components/sources/source-store';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';

/** The draft as last read, with its facts and those of the user's sources; null before the first read. */
export function useDraftContext(): AcceptContext | null {
  const draft = useWorkspaceState((state) => state.draft);
  const report = useWorkspaceState((state) => state.result?.report ?? null);
  const profile = useWorkspaceState((state) => state.profile);
  const sources = useSources((state) => state.sources);
  return useMemo(
    () => (draft && report ? { draft, report, profile, ledger: draftLedger(draft, report, profile, sources) } : null),
    [draft, report, profile, sources],
  );
}
