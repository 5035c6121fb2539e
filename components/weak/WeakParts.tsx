import { useCallback, useState } from 'react';
import { PartSuggestion } from '@/components/drafting/PartSuggestion';
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
  const [wanted, want] = useState<string | null>(null);
  const { report, profile, draft, ledger } = context;
  const weak = weakParts(report, profile);
  const chosen = weak.find(({ role }) => role === wanted) ?? null;
  const role = chosen?.role ?? '';
  const compose = useCallback(
    (seed: number) => strengthenPart(role, report, draft, ledger, profile, seed),
    [role, report, draft, ledger, profile],
  );

  if (weak.length === 0) return null;
  return (
    <Section title="可以充实的部分" aside={`${weak.length} 个`}>
      <ul className="mb-2 divide-y divide-line rounded-md border border-line bg-card text-[13px]">
        {weak.map((one) => (
          <li key={one.role}>
            <button
              type="button"
              aria-expanded={one === chosen}
              onClick={() => want(one === chosen ? null : one.role)}
              className={`w-full px-2 py-1.5 text-left hover:bg-sunk ${one === chosen ? 'bg-accent-tint' : ''}`}
            >
              <span className="font-medium">{one.label}</span>
              <span className="block text-xs text-soft">{one.reason}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <PartSuggestion
          key={chosen.role}
          name={`into-${chosen.role}`}
          label={chosen.label}
          context={context}
          compose={compose}
          isFresh
        />
      )}
    </Section>
  );
}
