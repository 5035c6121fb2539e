import { useMemo } from 'react';
import { useWorkspaceState } from '@/components/check/workspace-context';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';

/** The draft as last read, with the facts it holds; null before the first read. */
export function useDraftContext(): AcceptContext | null {
  const draft = useWorkspaceState((state) => state.draft);
  const report = useWorkspaceState((state) => state.result?.report ?? null);
  const profile = useWorkspaceState((state) => state.profile);
  return useMemo(
    () => (draft && report ? { draft, report, profile, ledger: draftLedger(draft, report, profile) } : null),
    [draft, report, profile],
  );
}
