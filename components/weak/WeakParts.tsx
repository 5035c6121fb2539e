import { useCallback, useEffect, useState } from 'react';
import { useWorkspace } from '@/components/check/workspace-context';
import { draftingKey, useDrafting } from '@/components/drafting/drafting-store';
import { WritableSuggestion } from '@/components/drafting/WritableSuggestion';
import { Section } from '@/components/ui/Section';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { strengthenPart } from '@/lib/drafting/draft-part';
import { weakParts } from '@/lib/drafting/weak-parts';

interface Props {
  /** Null before the first read. */
  readonly context: AcceptContext | null;
}

/** 可以充实的部分: parts that are there and say too little, and what they lack, for their end. */
export function WeakParts({ context }: Props) {
  if (!context) return null;
  return <Weak context={context} />;
}

function Weak({ context }: { readonly context: AcceptContext }) {
  const workspace = useWorkspace();
  const [wanted, want] = useState<string | null>(null);
  const { drafts, put, edit } = useDrafting();
  const { report, profile, draft, ledger } = context;
  const weak = weakParts(report, profile);
  const chosen = weak.find(({ role }) => role === wanted) ?? null;
  const key = chosen ? draftingKey(workspace, `into-${chosen.role}`) : '';
  const part = drafts[key];
  const role = chosen?.role ?? null;
  // A suggestion nobody touched follows the draft.
  const isUntouched = Object.keys(part?.edits ?? {}).length === 0;
  const isOutdated = role !== null && part?.suggestion.ledgerHash !== ledger.hash && isUntouched;
  const redraft = useCallback(
    (seed: number) => {
      if (role === null) return;
      const suggestion = strengthenPart(role, report, draft, ledger, profile, seed);
      put(key, { suggestion, edits: {}, seed, byModel: false });
    },
    [role, key, put, report, draft, ledger, profile],
  );
  useEffect(() => {
    if (isOutdated) redraft(part?.seed ?? 0);
  }, [isOutdated, redraft, part?.seed]);

  if (weak.length === 0) return null;
  return (
    <Section title="可以充实的部分" aside={`${weak.length} 个`}>
      <ul className="mb-2 divide-y divide-line rounded-md border border-line bg-card text-[13px]">
        {weak.map((one) => (
          <li key={one.role}>
            <button
              type="button"
              aria-expanded={one.role === role}
              onClick={() => want(one.role === role ? null : one.role)}
              className={`w-full px-2 py-1.5 text-left hover:bg-sunk ${one.role === role ? 'bg-accent-tint' : ''}`}
            >
              <span className="font-medium">{one.label}</span>
              <span className="block text-xs text-soft">{one.reason}</span>
            </button>
          </li>
        ))}
      </ul>
      {part && chosen && (
        <WritableSuggestion
          key={part.suggestion.id}
          suggestion={part.suggestion}
          edits={part.edits}
          context={context}
          onEdit={(edits) => edit(key, edits)}
          onAgain={() => redraft(part.seed + 1)}
        />
      )}
    </Section>
  );
}
