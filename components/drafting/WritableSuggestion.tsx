import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { type AcceptContext, acceptSuggestion, type UserEdits } from '@/lib/drafting/accept-suggestion';
import type { VerifiedInsertion } from '@/lib/drafting/insertion';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { Report } from '@/lib/report/report';
import { applyEdits } from '@/lib/rules/apply';
import { SuggestionCard } from './SuggestionCard';

interface Props {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly context: AcceptContext;
  readonly onEdit: (edits: UserEdits) => void;
  readonly onAgain?: () => void;
}

/** A suggestion beside the text it is meant for. */
export function WritableSuggestion({ suggestion, edits, context, onEdit, onAgain }: Props) {
  const workspace = useWorkspace();
  const capabilities = useWorkspaceState((state) => state.read?.capabilities ?? workspace.session.capabilities);
  const busy = useWorkspaceState((state) => state.writing);
  const lost = useWorkspaceState((state) => state.lost);
  const canInsert = capabilities.write === 'edits' && capabilities.insertBlocks && !lost;
  const canLocate = capabilities.mark !== 'none' && !lost;
  const accept = () => acceptSuggestion(suggestion, edits, context);

  function insert(): void {
    const accepted = accept();
    void workspace.write(accepted, `已插入到${placeName(accepted, context.report)}。`, textOf(accepted));
  }

  return (
    <SuggestionCard
      suggestion={suggestion}
      edits={edits}
      ledger={context.ledger}
      busy={busy}
      text={() => textOf(accept())}
      onEdit={onEdit}
      {...(canInsert ? { onInsert: insert } : {})}
      {...(onAgain ? { onAgain } : {})}
      {...(canLocate ? { onLocate: (place) => void workspace.locate(place) } : {})}
    />
  );
}

function textOf({ blocks }: VerifiedInsertion): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Where it went, with the next heading as it is numbered afterwards. */
function placeName({ before, edits, source }: VerifiedInsertion, { outline }: Report): string {
  const next = outline.find((node) => node.start >= before);
  if (!next) return '文末';
  const own = edits.filter((edit) => next.start <= edit.start && edit.end <= next.end);
  const shifted = own.map((edit) => ({ ...edit, start: edit.start - next.start, end: edit.end - next.start }));
  return `“${applyEdits(source.slice(next.start, next.end), shifted)}”之前`;
}
