import { CircleCheck } from 'lucide-react';
import { useEffect } from 'react';
import { useWorkspace } from '@/components/check/workspace-context';
import { useView } from '@/components/panel/view-store';
import { Section } from '@/components/ui/Section';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftPart } from '@/lib/drafting/draft-part';
import { draftingKey, useDrafting } from './drafting-store';
import { PartSuggestion } from './PartSuggestion';
import { useDraftContext } from './use-draft-context';

/** The missing parts to choose from, and the suggestion for the one chosen. */
export function PartDrafting() {
  const workspace = useWorkspace();
  const context = useDraftContext();
  if (!context) return <p className="p-4 text-soft">稿件还没有读到。读到之后，这里会列出缺少的部分。</p>;
  if (!context.report.complete) {
    return <p className="p-4 text-soft">稿件只读到一部分，说不准缺什么，所以先不起草。请读到全文后再来。</p>;
  }
  return <MissingParts key={workspace.draftKey} context={context} />;
}

function MissingParts({ context }: { readonly context: AcceptContext }) {
  const workspace = useWorkspace();
  const { role: wanted, draft: choose } = useView();
  const { drafts, put } = useDrafting();
  const { report, profile, draft, ledger } = context;
  const missing = profile.parts.filter(({ role }) => report.missing.includes(role));
  const role = missing.find((part) => part.role === wanted)?.role ?? missing[0]?.role ?? null;
  const key = role === null ? null : draftingKey(workspace, role);
  const part = key === null ? undefined : drafts[key];

  useEffect(() => {
    if (role === null || key === null || part) return;
    put(key, { suggestion: draftPart(role, report, draft, ledger, profile), edits: {}, seed: 0 });
  }, [role, key, part, put, report, draft, ledger, profile]);

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
      {role !== null && part && <PartSuggestion key={part.suggestion.id} role={role} part={part} context={context} />}
    </Section>
  );
}
