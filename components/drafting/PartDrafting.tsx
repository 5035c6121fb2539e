import { CircleCheck } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useWorkspace } from '@/components/check/workspace-context';
import { useView } from '@/components/panel/view-store';
import { Section } from '@/components/ui/Section';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftPart } from '@/lib/drafting/draft-part';
import { draftingKey, useDrafting } from './drafting-store';
import { PartSuggestion } from './PartSuggestion';

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
  const drafts = useDrafting((state) => state.drafts);
  const { report, profile, draft, ledger } = context;
  // A part stays when some of its paragraphs were inserted: the others may follow.
  const begun = ({ role }: { readonly role: string }) => drafts[draftingKey(workspace, role)] !== undefined;
  const isMissing = ({ role }: { readonly role: string }) => report.missing.includes(role);
  const parts = profile.parts.filter((part) => isMissing(part) || begun(part));
  // It stays the one looked at when it is inserted.
  const [first] = useState(() => parts.find(isMissing)?.role);
  const chosen = [wanted, first].flatMap((role) => parts.find((part) => part.role === role) ?? [])[0];
  const role = chosen?.role ?? '';
  const compose = useCallback(
    (seed: number) => draftPart(role, report, draft, ledger, profile, seed),
    [role, report, draft, ledger, profile],
  );

  return (
    <Section title="缺少的部分">
      {report.missing.length === 0 && !chosen && (
        <p className="mb-2 flex items-center gap-2 rounded-md border border-line bg-card p-3 text-good">
          <CircleCheck aria-hidden size={16} />
          规定的 {profile.parts.length} 个部分都有了，没有要起草的。
        </p>
      )}
      <div className="mb-2 flex flex-wrap gap-1.5">
        {parts.map((one) => (
          <button
            key={one.role}
            type="button"
            aria-pressed={one === chosen}
            onClick={() => choose(one.role)}
            className={`flex min-h-7 items-center gap-1 rounded-full border px-2.5 text-[13px] ${
              one === chosen ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
            }`}
          >
            {!isMissing(one) && <CircleCheck role="img" aria-label="已有" size={13} />}
            {one.label}
          </button>
        ))}
      </div>
      {chosen && (
        <PartSuggestion
          key={chosen.role}
          name={chosen.role}
          label={chosen.label}
          context={context}
          compose={compose}
          isFresh={isMissing(chosen)}
        />
      )}
    </Section>
  );
}
