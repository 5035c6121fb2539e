import { Folded } from '@/components/ui/Folded';
import { factWords } from '@/lib/facts/fact-words';
import type { Ledger, LedgerFact } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { placeOfFact } from './fact-place';

interface Props {
  readonly ids: readonly string[];
  readonly ledger: Ledger;
  /** Shows a place of the draft. */
  readonly onLocate?: (place: Span) => void;
}

/** All sources of a paragraph at a glance; each figure tells its own in the text. */
export function FactChips({ ids, ledger, onLocate }: Props) {
  const facts = ledger.facts.filter(({ id }) => ids.includes(id));
  if (facts.length === 0) return null;
  return (
    <Folded title={`${facts.length} 项出处`}>
      <ul aria-label="出处" className="mt-1 flex flex-wrap gap-1">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactChip fact={fact} ledger={ledger} {...(onLocate ? { onLocate } : {})} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}

interface ChipProps extends Pick<Props, 'ledger' | 'onLocate'> {
  readonly fact: LedgerFact;
}

function FactChip({ fact, ledger, onLocate }: ChipProps) {
  const { source } = fact.place;
  const label = ledger.sources.find(({ id }) => id === source)?.label;
  const origin = fact.computed ? `算出：${fact.computed.formula}` : (label ?? '资料');
  const look = 'inline-block rounded bg-sunk px-1.5 py-0.5 text-xs text-soft';
  const words = (
    <>
      <span className="text-ink">{factWords(fact)}</span> · {origin}
    </>
  );
  const place = placeOfFact(fact, onLocate);
  if (!place) return <span className={look}>{words}</span>;
  return (
    <button type="button" className={`${look} hover:text-ink`} onClick={place.go}>
      {words}
    </button>
  );
}
