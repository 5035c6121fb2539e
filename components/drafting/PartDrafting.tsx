import { CircleCheck } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useWorkspace } from '@/components/check/workspace-context';
import { useView } from '@/components/panel/view-store';
import { Section } from '@/components/ui/Section';
import type { AcceptContext, UserEdits } from '@/lib/drafting/accept-suggestion';
import { draftPart } from '@/lib/drafting/draft-part';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { draftingKey, useDrafting } from './drafting-store';
import { ModelRewrite } from './ModelRewrite';
import type { PartDraft } from './stored-drafts';
import { WritableSuggestion } from './WritableSuggestion';

interface Props {
  /** Null before the first read. */
  readonly context: AcceptContext | null;
}

/** The missing parts to choose from, and the suggestion for the one chosen. */
export function PartDrafting({ context }: Props) {
  if (!context) return <p className="p-4 text-soft">稿件还没有读到。读到之后，这里会列出缺少的部分。</p>;
  if (!context.report.complete) {
    return <p className="p-4 text-soft">稿件只读到一部分，说不准缺什么，所以先不起草。请读到全文后再来。</p>;
  }
  return <MissingParts context={context} />;
}

function MissingParts({ context }: { readonly context: AcceptContext }) {
  const workspace = useWorkspace();
  const { role: wanted, draft: choose } = useView();
  const { drafts, put, edit } = useDrafting();
  const { report, profile, draft, ledger } = context;
  const missing = profile.parts.filter(({ role }) => report.missing.includes(role));
  const role = missing.find((part) => part.role === wanted)?.role ?? missing[0]?.role ?? null;
  const key = role === null ? '' : draftingKey(workspace, role);
  const part = drafts[key];
  // A suggestion nobody touched follows the draft.
  const isUntouched = !part?.byModel && Object.keys(part?.edits ?? {}).length === 0;
  const isOutdated = part?.suggestion.ledgerHash !== ledger.hash && isUntouched;

  const redraft = useCallback(
    (seed: number) => {
      if (role !== null)
        put(key, {
          suggestion: draftPart(role, report, draft, ledger, profile, seed),
          edits: {},
          seed,
          byModel: false,
        });
    },
    [role, key, put, report, draft, ledger, profile],
  );
  useEffect(() => {
    if (isOutdated) redraft(part?.seed ?? 0);
  }, [isOutdated, redraft, part?.seed]);

  return (
    <Section title="缺少的部分">
      {missing.length === 0 && (
        <p className="flex items-center gap-2 rounded-md border border-line bg-card p-3 text-good">
          <CircleCheck aria-hidden size={16} />
          规定的 {profile.parts.length} 个部分都有了，没有要起草的。
        </p>
      )}
      <div className="mb-2 flex flex-wrap gap-1.5">
        {missing.map((one) => (
          <button
            key={one.role}
            type="button"
            aria-pressed={one.role === role}
            onClick={() => choose(one.role)}
            className={`min-h-7 rounded-full border px-2.5 text-[13px] ${
              one.role === role ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
            }`}
          >
            {one.label}
          </button>
        ))}
      </div>
      {role !== null && part && (
        <WritableSuggestion
          key={part.suggestion.id}
          suggestion={part.suggestion}
          edits={part.edits}
          context={context}
          onEdit={(edits) => edit(key, edits)}
          onAgain={() => redraft(part.seed + 1)}
        />
      )}
      {role !== null && part && (
        <div className="mt-2">
          <ModelRewrite
            key={key}
            label={missing.find((one) => one.role === role)?.label ?? role}
            suggestion={part.suggestion}
            context={context}
            onDone={(suggestion) =>
              put(key, { ...part, suggestion, edits: keptEdits(part, suggestion), byModel: true })
            }
          />
        </div>
      )}
    </Section>
  );
}

/** What the user typed or picked holds for the model's wording as well, as long as it has the same paragraphs. */
function keptEdits({ suggestion, edits }: PartDraft, next: Suggestion): UserEdits {
  return suggestion.paragraphs.length === next.paragraphs.length ? edits : {};
}
