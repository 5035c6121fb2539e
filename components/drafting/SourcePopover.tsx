import { Popover } from '@base-ui/react/popover';
import { Button } from '@/components/ui/Button';
import { passageOf } from '@/lib/drafting/provenance';
import type { Ledger, LedgerFact } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { placeOfFact } from './fact-place';

/** Of several places that say the same, so many are shown. */
const SHOWN = 3;

interface Props {
  readonly anchor: HTMLElement;
  readonly facts: readonly LedgerFact[];
  readonly ledger: Ledger;
  readonly onClose: () => void;
  /** Shows a place of the draft. */
  readonly onLocate?: (place: Span) => void;
}

/** Where a figure comes from: source, sentence, formula. The focus stays at the figure. */
export function SourcePopover({ anchor, facts, ledger, onClose, onLocate }: Props) {
  return (
    <Popover.Root
      open
      onOpenChange={(open, { event }) => {
        // A second press on the figure is the figure's own.
        const isOwn = event.target instanceof Node && anchor.contains(event.target);
        if (!open && !(isOwn && event.type !== 'keydown')) onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={4} collisionPadding={8} className="z-20">
          <Popover.Popup
            initialFocus={false}
            finalFocus={false}
            aria-label="出处"
            className="max-h-72 w-[300px] max-w-[calc(100vw-16px)] overflow-y-auto rounded-md border border-line bg-card p-2.5 text-[13px] shadow-lg outline-none"
          >
            <ul className="flex flex-col gap-2">
              {facts.slice(0, SHOWN).map((fact) => (
                <Origin key={fact.id} fact={fact} ledger={ledger} {...(onLocate ? { onLocate } : {})} />
              ))}
            </ul>
            {facts.length > SHOWN && (
              <p className="mt-1.5 text-xs text-soft">另有 {facts.length - SHOWN} 处写的也是这个</p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface OriginProps extends Pick<Props, 'ledger' | 'onLocate'> {
  readonly fact: LedgerFact;
}

function Origin({ fact, ledger, onLocate }: OriginProps) {
  const label = ledger.sources.find(({ id }) => id === fact.place.source)?.label ?? '资料';
  const passage = passageOf(fact, ledger);
  const place = placeOfFact(fact, onLocate);
  return (
    <li>
      <p className="text-xs text-soft">{fact.computed ? '由程序算出' : label}</p>
      {fact.computed && <p className="break-words">{fact.computed.formula}</p>}
      {passage && (
        <p className="break-words">
          {passage.text.slice(0, passage.fact.start)}
          <strong className="text-advice">{passage.text.slice(passage.fact.start, passage.fact.end)}</strong>
          {passage.text.slice(passage.fact.end)}
        </p>
      )}
      {place && (
        <Button look="quiet" className="-ml-2" onClick={place.go}>
          {place.label}
        </Button>
      )}
    </li>
  );
}
