import { useMemo } from 'react';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { ledgerSources } from '@/components/sources/ledger-sources';
import { useSources } from '@/components/sources/source-store';
import { parseDraft } from '@/lib/document/parse';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';

/** The draft as last read, with its facts and those of the user's sources; null before the first read. */
export function useDraftContext(): AcceptContext | null {
  const snapshot = useWorkspaceState((state) => state.read?.snapshot ?? null);
  // Parsed here: the check, which runs elsewhere, keeps its own.
  const draft = useMemo(() => snapshot && parseDraft(snapshot), [snapshot]);
  const report = useWorkspaceState((state) => state.result?.report ?? null);
  const profile = useWorkspaceState((state) => state.profile);
  const { draftKey } = useWorkspace();
  const kept = useSources((state) => state.sources);
  const sources = useMemo(() => ledgerSources(kept, draftKey, report?.year ?? null), [kept, draftKey, report?.year]);
  return useMemo(
    () => (draft && report ? { draft, report, profile, ledger: draftLedger(draft, report, profile, sources) } : null),
    [draft, report, profile, sources],
  );
}
