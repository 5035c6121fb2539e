import { useMemo, useState } from 'react';
import { useWorkspaceState } from '@/components/check/workspace-context';
import { WritableSuggestion } from '@/components/drafting/WritableSuggestion';
import type { AcceptContext, UserEdits } from '@/lib/drafting/accept-suggestion';
import { outreachPlace } from '@/lib/drafting/outreach-place';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { textHash } from '@/lib/facts/hash';
import { countedTable } from '@/lib/outreach/counted-rows';
import type { DataKind } from '@/lib/outreach/data-kind';
import type { OutreachEvent } from '@/lib/outreach/event';
import { PlacePreview } from './PlacePreview';

interface Props {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly context: AcceptContext;
  readonly events: readonly OutreachEvent[];
  readonly dataKind: DataKind;
  readonly onEdit: (edits: UserEdits) => void;
  readonly onAgain: () => void;
}

/** The text of a table beside the draft it goes into: where to, and what becomes of the draft, is seen before it is written. */
export function OutreachInto({ suggestion, edits, context, events, dataKind, onEdit, onAgain }: Props) {
  const [placing, setPlacing] = useState<readonly number[] | 'all' | null>(null);
  const lost = useWorkspaceState((state) => state.lost);
  const { draft, report } = context;
  const isAsked = placing !== null && !lost;
  const place = useMemo(
    () =>
      isAsked
        ? outreachPlace({ draft, report }, dataKind.section, countedTable(events, dataKind.label, dataKind))
        : null,
    [isAsked, draft, report, events, dataKind],
  );
  return (
    <>
      <WritableSuggestion
        suggestion={suggestion}
        edits={edits}
        context={context}
        onEdit={onEdit}
        onAgain={onAgain}
        onPlace={(only) => setPlacing(only ?? 'all')}
      />
      {placing !== null && place && (
        // What the user ticks are places of this very draft.
        <PlacePreview
          key={textHash(draft.source)}
          suggestion={suggestion}
          edits={edits}
          context={context}
          place={place}
          title={dataKind.label}
          {...(placing === 'all' ? {} : { only: placing })}
          onDone={() => setPlacing(null)}
        />
      )}
    </>
  );
}
