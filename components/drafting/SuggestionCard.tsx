import { FilePlus2, RefreshCw } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { GrowingField } from '@/components/ui/GrowingField';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { Ledger } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { SuggestedParagraph } from './SuggestedParagraph';

interface Props {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly ledger: Ledger;
  readonly busy: boolean;
  readonly onEdit: (edits: UserEdits) => void;
  /** The text as it would be written. */
  readonly text: () => string;
  /** Absent where nothing can be written. */
  readonly onInsert?: () => void;
  readonly onAgain?: () => void;
  /** Shows a place of the draft. */
  readonly onLocate?: (place: Span) => void;
}

/** Drafted text before it is accepted: read, pick, retype; then insert or copy. */
export function SuggestionCard({ suggestion, edits, ledger, busy, text, onEdit, onInsert, onAgain, onLocate }: Props) {
  return (
    <div className="rounded-md border border-line bg-card p-2.5">
      {suggestion.heading !== null && (
        <GrowingField
          aria-label="标题"
          rows={2}
          value={edits.heading ?? suggestion.heading}
          onChange={(event) => onEdit({ heading: event.target.value })}
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
            ledger={ledger}
            onEdit={onEdit}
            {...(onLocate ? { onLocate } : {})}
          />
        ))}
      </ol>
      {suggestion.notes.map((note) => (
        <p key={note} className="mb-1 text-xs text-soft">
          {note}
        </p>
      ))}
      <div className="mt-1 flex flex-wrap gap-1.5 border-t border-line pt-2">
        {onInsert && (
          <Button look="primary" disabled={busy} onClick={onInsert}>
            <FilePlus2 aria-hidden size={13} />
            插入稿件
          </Button>
        )}
        <CopyButton label="复制" content={text} />
        {onAgain && (
          <Button look="quiet" onClick={onAgain}>
            <RefreshCw aria-hidden size={13} />
            重新起草
          </Button>
        )}
      </div>
      {!onInsert && <p className="mt-1 text-xs text-soft">这里不能直接写入，请复制后粘贴到稿件里。</p>}
    </div>
  );
}
