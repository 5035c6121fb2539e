import { type ReactNode, useMemo } from 'react';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { type AcceptContext, acceptSuggestion, type UserEdits } from '@/lib/drafting/accept-suggestion';
import type { VerifiedInsertion } from '@/lib/drafting/insertion';
import { PLACEHOLDER } from '@/lib/drafting/placeholder';
import { standingParagraphs, standingPart } from '@/lib/drafting/standing';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { Report } from '@/lib/report/report';
import { applyEdits } from '@/lib/rules/apply';
import type { Comparable } from './ComparedText';
import { SuggestionCard } from './SuggestionCard';

interface Props {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly context: AcceptContext;
  readonly onEdit: (edits: UserEdits) => void;
  readonly onAgain?: () => void;
  /** Earlier texts it can be held against, besides what stands in the draft. */
  readonly against?: readonly Comparable[];
  readonly pager?: ReactNode;
  /** Asks first where these paragraphs go, all where none is named, instead of inserting them. */
  readonly onPlace?: (only?: readonly number[]) => void;
}

/** A suggestion beside the text it is meant for. */
export function WritableSuggestion(props: Props) {
  const { suggestion, edits, context, onEdit, onAgain, against = [], pager, onPlace } = props;
  const workspace = useWorkspace();
  const capabilities = useWorkspaceState((state) => state.read?.capabilities ?? workspace.session.capabilities);
  const busy = useWorkspaceState((state) => state.writing);
  const lost = useWorkspaceState((state) => state.lost);
  const canInsert = capabilities.write === 'edits' && capabilities.insertBlocks && !lost;
  const canLocate = capabilities.mark !== 'none' && !lost;
  const standing = useMemo(
    () => new Set(standingParagraphs(suggestion, edits, context).keys()),
    [suggestion, edits, context],
  );
  const all = suggestion.paragraphs.map((_, index) => index);
  // What completes a part takes the place of nothing there.
  const part = suggestion.into ? null : standingPart(suggestion, context.report);
  const text = () => textOf(acceptSuggestion(suggestion, edits, context, all));
  const standingText = part && context.draft.source.slice(part.headingEnd, part.end).trim();
  const inDraft = standingText ? [{ label: '稿件里的这一部分', text: standingText, after: text() }] : [];

  function insert(only: readonly number[] = nextRun(all, edits, standing)): void {
    const accepted = acceptSuggestion(suggestion, edits, context, only);
    const written = textOf(accepted);
    const open = [...written.matchAll(PLACEHOLDER)].length;
    const left = open > 0 ? `其中还有 ${open} 处待填。` : '';
    void workspace.write(accepted, `已插入到${placeName(accepted, context.report)}。${left}`, written);
  }

  return (
    <SuggestionCard
      suggestion={suggestion}
      edits={edits}
      ledger={context.ledger}
      busy={busy}
      text={text}
      onEdit={onEdit}
      standing={standing}
      against={[...against, ...inDraft]}
      pager={pager}
      {...(canInsert ? { onInsert: onPlace ?? insert } : {})}
      {...(onAgain ? { onAgain } : {})}
      {...(canLocate ? { onLocate: (place) => void workspace.locate(place) } : {})}
    />
  );
}

/** The paragraphs to insert next: what is not in the draft, up to the first that is, so that they keep their order. */
function nextRun(all: readonly number[], { dropped }: UserEdits, standing: ReadonlySet<number>): number[] {
  const first = all.find((index) => !standing.has(index) && !dropped?.includes(index)) ?? 0;
  const stop = all.find((index) => index > first && standing.has(index)) ?? all.length;
  return all.slice(first, stop);
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
