import { FilePlus2, RefreshCw } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { GrowingField } from '@/components/ui/GrowingField';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { Ledger } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { type Comparable, ComparedText } from './ComparedText';
import { GapForm, type GapFormHandle } from './GapForm';
import { countOpen, gapGroups } from './gap-groups';
import { SuggestedParagraph } from './SuggestedParagraph';

interface Props {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly ledger: Ledger;
  readonly busy: boolean;
  readonly onEdit: (edits: UserEdits) => void;
  /** The text as it would be written. */
  readonly text: () => string;
  /** Inserts these paragraphs, all that can be without any named. Absent where nothing can be written. */
  readonly onInsert?: (only?: readonly number[]) => void;
  readonly onAgain?: () => void;
  /** Shows a place of the draft. */
  readonly onLocate?: (place: Span) => void;
  /** Paragraphs that the draft has already. */
  readonly standing?: ReadonlySet<number>;
  /** Texts the suggestion can be held against. */
  readonly against?: readonly Comparable[];
  /** Stands at the left end of the first line. */
  readonly pager?: ReactNode;
}

const NONE: ReadonlySet<number> = new Set();

/** Drafted text before it is accepted: read, fill, pick, retype; then insert all or by paragraph, or copy. */
export function SuggestionCard(props: Props) {
  const { suggestion, edits, ledger, busy, text, onEdit, onInsert, onAgain, onLocate } = props;
  const { standing = NONE, against = [], pager } = props;
  const [compared, setCompared] = useState(false);
  const form = useRef<GapFormHandle>(null);
  const groups = gapGroups(suggestion, edits, standing);
  const open = countOpen(suggestion, edits, standing);
  const taken = suggestion.paragraphs.flatMap((_, index) => (edits.dropped?.includes(index) ? [] : [index]));
  const rest = taken.filter((index) => !standing.has(index));
  const isComparing = compared && against.length > 0;

  return (
    <div className="rounded-md border border-line bg-card p-2.5">
      {(pager || open > 0 || against.length > 0) && (
        <div className="mb-1 flex min-h-7 flex-wrap items-center gap-x-1 border-b border-line pb-1">
          {pager}
          {open > 0 && (
            <Button look="quiet" className="text-warning" onClick={() => form.current?.focus()}>
              还有 {open} 处待填
            </Button>
          )}
          {against.length > 0 && (
            <Button
              look="quiet"
              className="ml-auto"
              aria-pressed={isComparing}
              onClick={() => setCompared(!isComparing)}
            >
              {isComparing ? '不再对照' : '对照'}
            </Button>
          )}
        </div>
      )}
      {isComparing ? (
        <ComparedText against={against} />
      ) : (
        <>
          {suggestion.heading !== null && (
            <GrowingField
              aria-label="标题"
              rows={2}
              value={edits.heading ?? suggestion.heading}
              readOnly={standing.size > 0}
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
                busy={busy}
                stands={standing.has(index)}
                onEdit={onEdit}
                onGap={({ key }) => form.current?.focus(key)}
                {...(onInsert && rest.length > 1 ? { onInsert: () => onInsert([index]) } : {})}
                {...(onLocate ? { onLocate } : {})}
              />
            ))}
          </ol>
        </>
      )}
      {groups.length > 0 && !isComparing && (
        <GapForm
          ref={form}
          groups={groups}
          fills={edits.fills ?? {}}
          onFill={(key, words) => onEdit({ fills: { ...edits.fills, [key]: words } })}
        />
      )}
      {suggestion.notes.map((note) => (
        <p key={note} className="mt-1 text-xs text-soft">
          {note}
        </p>
      ))}
      <div className="mt-2 flex flex-wrap gap-1.5 border-t border-line pt-2">
        {onInsert && rest.length > 0 && (
          <Button look="primary" disabled={busy} onClick={() => onInsert()}>
            <FilePlus2 aria-hidden size={13} />
            {standing.size > 0 ? '插入其余段落' : '插入稿件'}
          </Button>
        )}
        <CopyButton label="复制" content={text} />
        {onAgain && (
          <Button look="quiet" onClick={onAgain}>
            <RefreshCw aria-hidden size={13} />
            换一种写法
          </Button>
        )}
      </div>
      {standing.size > 0 && rest.length === 0 && <p className="mt-1 text-xs text-good">这一部分已全部在稿件里。</p>}
      {!onInsert && <p className="mt-1 text-xs text-soft">这里不能直接写入，请复制后粘贴到稿件里。</p>}
    </div>
  );
}
