import { useWorkspace } from '@/components/check/workspace-context';
import { DRAFT, DRAFT_PLAN } from '@/lib/drafting/draft-ledger';
import type { Ledger, LedgerFact } from '@/lib/facts/ledger';

interface Props {
  readonly ids: readonly string[];
  readonly ledger: Ledger;
}

/** Where each figure comes from; a click shows the place where it stands in the draft. */
export function FactChips({ ids, ledger }: Props) {
  const facts = ledger.facts.filter(({ id }) => ids.includes(id));
  if (facts.length === 0) return null;
  return (
    <ul aria-label="出处" className="mt-1.5 flex flex-wrap gap-1">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactChip fact={fact} ledger={ledger} />
        </li>
      ))}
    </ul>
  );
}

function FactChip({ fact, ledger }: { readonly fact: LedgerFact; readonly ledger: Ledger }) {
  const workspace = useWorkspace();
  const { source } = fact.place;
  const label = ledger.sources.find(({ id }) => id === source)?.label;
  const origin = fact.computed ? `算出：${fact.computed.formula}` : (label ?? '资料');
  const look = 'inline-block rounded bg-sunk px-1.5 py-0.5 text-xs text-soft';
  const words = (
    <>
      <span className="text-ink">{fact.surface}</span> · {origin}
    </>
  );
  const isInDraft = (source === DRAFT || source === DRAFT_PLAN) && fact.place.end > fact.place.start;
  if (!isInDraft) return <span className={look}>{words}</span>;
  return (
    <button type="button" className={`${look} hover:text-ink`} onClick={() => void workspace.locate(fact.place)}>
      {words}
    </button>
  );
}
