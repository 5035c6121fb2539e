import { Copy, FilePlus2, RefreshCw } from 'lucide-react';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { GrowingField } from '@/components/ui/GrowingField';
import { type AcceptContext, acceptSuggestion, type UserEdits } from '@/lib/drafting/accept-suggestion';
import { draftPart } from '@/lib/drafting/draft-part';
import type { VerifiedInsertion } from '@/lib/drafting/insertion';
import type { Report } from '@/lib/report/report';
import { applyEdits } from '@/lib/rules/apply';
import { draftingKey, type PartDraft, useDrafting } from './drafting-store';
import { SuggestedParagraph } from './SuggestedParagraph';

interface Props {
  readonly role: string;
  readonly part: PartDraft;
  readonly context: AcceptContext;
}

/** A drafted part before it is accepted: read, pick, retype; then insert or copy. */
export function PartSuggestion({ role, part, context }: Props) {
  const workspace = useWorkspace();
  const { put, edit } = useDrafting();
  const capabilities = useWorkspaceState((state) => state.read?.capabilities ?? workspace.session.capabilities);
  const busy = useWorkspaceState((state) => state.writing);
  const lost = useWorkspaceState((state) => state.lost);
  const { suggestion, edits, seed } = part;
  const key = draftingKey(workspace, role);
  const canInsert = capabilities.write === 'edits' && capabilities.insertBlocks && !lost;
  const change = (edits: UserEdits) => edit(key, edits);

  function insert(): void {
    const accepted = acceptSuggestion(suggestion, edits, context);
    const copy = accepted.blocks.map(({ text }) => text).join('\n');
    void workspace.write(accepted, `已插入到${placeName(accepted, context.report)}。`, copy);
  }

  function again(): void {
    const { draft, report, ledger, profile } = context;
    put(key, { suggestion: draftPart(role, report, draft, ledger, profile, seed + 1), edits: {}, seed: seed + 1 });
  }

  async function copy(): Promise<void> {
    const { blocks } = acceptSuggestion(suggestion, edits, context);
    await navigator.clipboard.writeText(blocks.map(({ text }) => text).join('\n'));
    workspace.say({ tone: 'good', text: '已复制，可以到稿件里粘贴。', undoable: false });
  }

  return (
    <div className="rounded-md border border-line bg-card p-2.5">
      {suggestion.heading !== null && (
        <GrowingField
          aria-label="标题"
          rows={2}
          value={edits.heading ?? suggestion.heading}
          onChange={(event) => change({ heading: event.target.value })}
          className="font-semibold"
        />
      )}
      <ol className="divide-y divide-line">
        {suggestion.paragraphs.map((paragraph, index) => (
          <SuggestedParagraph
            // biome-ignore lint/suspicious/noArrayIndexKey: the user's edits name paragraphs by index, too.
            key={index}
            suggestion={suggestion}
            paragraph={paragraph}
            index={index}
            edits={edits}
            ledger={context.ledger}
            onEdit={change}
          />
        ))}
      </ol>
      {suggestion.notes.map((note) => (
        <p key={note} className="mb-1 text-xs text-soft">
          {note}
        </p>
      ))}
      <div className="mt-1 flex flex-wrap gap-1.5 border-t border-line pt-2">
        {canInsert && (
          <Button look="primary" disabled={busy} onClick={insert}>
            <FilePlus2 aria-hidden size={13} />
            插入稿件
          </Button>
        )}
        <Button onClick={() => void copy()}>
          <Copy aria-hidden size={13} />
          复制
        </Button>
        <Button look="quiet" onClick={again}>
          <RefreshCw aria-hidden size={13} />
          重新起草
        </Button>
      </div>
      {!canInsert && <p className="mt-1 text-xs text-soft">这里不能直接写入，请复制后粘贴到稿件里。</p>}
    </div>
  );
}

/** Where it went, with the next heading as it is numbered afterwards. */
function placeName({ before, edits, source }: VerifiedInsertion, { outline }: Report): string {
  const next = outline.find((node) => node.start >= before);
  if (!next) return '文末';
  const own = edits.filter((edit) => next.start <= edit.start && edit.end <= next.end);
  const shifted = own.map((edit) => ({ ...edit, start: edit.start - next.start, end: edit.end - next.start }));
  return `“${applyEdits(source.slice(next.start, next.end), shifted)}”之前`;
}
