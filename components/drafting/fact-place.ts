import { useSources } from '@/components/sources/source-store';
import { useSourceView } from '@/components/sources/source-view-store';
import { DRAFT, DRAFT_PLAN } from '@/lib/drafting/draft-ledger';
import type { LedgerFact } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';

export interface FactPlace {
  /** What the button says. */
  readonly label: string;
  readonly go: () => void;
}

/** Where a fact can be looked at: in the draft, in a source of the user's, or nowhere. `locate` shows a place of the draft. */
export function placeOfFact({ place }: LedgerFact, locate?: (place: Span) => void): FactPlace | null {
  const { source, start, end } = place;
  if (end <= start) return null;
  if (source === DRAFT || source === DRAFT_PLAN)
    return locate ? { label: '到稿件里看', go: () => locate({ start, end }) } : null;
  const isKept = useSources.getState().sources.some(({ id }) => id === source);
  return isKept ? { label: '看资料原文', go: () => useSourceView.getState().show(source, { start, end }) } : null;
}
