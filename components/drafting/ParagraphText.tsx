import { type FocusEvent, useMemo, useRef, useState } from 'react';
import { InlineButton } from '@/components/ui/InlineButton';
import { type Fills, type Gap, stretches } from '@/lib/drafting/gaps';
import { type Provenance, provenance } from '@/lib/drafting/provenance';
import type { Ledger } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { placeOfFact } from './fact-place';
import { SourcePopover } from './SourcePopover';

interface Props {
  /** Its gaps still open. */
  readonly text: string;
  /** Index in the suggestion. */
  readonly paragraph: number;
  readonly fills: Fills | undefined;
  readonly ledger: Ledger;
  /** Ids of the facts the text was made from. */
  readonly named: readonly string[];
  /** Brings the user to the field of a gap. */
  readonly onGap?: (gap: Gap) => void;
  /** Shows a place of the draft. */
  readonly onLocate?: (place: Span) => void;
}

interface Shown {
  readonly anchor: HTMLElement;
  readonly place: Provenance;
}

/** A paragraph whose figures tell where they come from and whose gaps lead to their fields. */
export function ParagraphText({ text, paragraph, fills, ledger, named, onGap, onLocate }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const places = useMemo(() => provenance(text, ledger, named), [text, ledger, named]);

  // A pointer gives the focus before it presses: only what was shown before that leads on.
  const wasShown = useRef(true);

  /** The first press tells the source, as the focus does; the next one goes there. */
  function press(anchor: HTMLElement, place: Provenance): void {
    const [there] = place.facts.flatMap((fact) => placeOfFact(fact, onLocate) ?? []);
    if (shown?.place === place && wasShown.current && there) there.go();
    else setShown({ anchor, place });
    wasShown.current = true;
  }

  function leave({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Element && relatedTarget.closest('[role=dialog]'))) setShown(null);
  }

  return (
    <>
      {stretches(text, paragraph, fills).map((stretch) => {
        if (stretch.kind !== 'text')
          return (
            <GapMark key={stretch.at} gap={stretch.gap} isOpen={stretch.kind === 'open'} onGap={onGap}>
              {stretch.text}
            </GapMark>
          );
        return figures(stretch.text, stretch.at, places).map(({ at, words, place }) =>
          place ? (
            <InlineButton
              key={at}
              aria-haspopup="dialog"
              aria-expanded={shown?.place === place}
              title="看出处"
              className="bg-advice-tint px-0.5 text-advice hover:underline"
              onPointerDown={() => {
                wasShown.current = shown?.place === place;
              }}
              onFocus={(event) => setShown({ anchor: event.currentTarget, place })}
              onBlur={leave}
              onPress={(anchor) => press(anchor, place)}
            >
              {words}
            </InlineButton>
          ) : (
            <span key={at}>{words}</span>
          ),
        );
      })}
      {shown && (
        <SourcePopover
          anchor={shown.anchor}
          facts={shown.place.facts}
          ledger={ledger}
          onClose={() => setShown(null)}
          {...(onLocate ? { onLocate } : {})}
        />
      )}
    </>
  );
}

interface GapProps {
  readonly gap: Gap;
  readonly isOpen: boolean;
  readonly onGap: ((gap: Gap) => void) | undefined;
  readonly children: string;
}

/** What is still to be filled must not be overlooked; what the user filled in is known as his. */
function GapMark({ gap, isOpen, onGap, children }: GapProps) {
  const look = isOpen
    ? 'bg-warning-tint px-0.5 font-medium text-warning'
    : 'border-b border-dashed border-current font-medium';
  if (!onGap) return <mark className={`rounded-sm bg-transparent text-inherit ${look}`}>{children}</mark>;
  return (
    <InlineButton className={look} title={isOpen ? '去填写' : '你填的，点一下可改'} onPress={() => onGap(gap)}>
      {children}
    </InlineButton>
  );
}

interface Words {
  readonly at: number;
  readonly words: string;
  readonly place: Provenance | null;
}

/** A stretch of the text, parted at its figures. */
function figures(text: string, start: number, places: readonly Provenance[]): Words[] {
  const found: Words[] = [];
  let at = start;
  const end = start + text.length;
  const put = (to: number, place: Provenance | null) => {
    if (to > at) found.push({ at, words: text.slice(at - start, to - start), place });
    at = to;
  };
  for (const place of places) {
    if (place.start < at || place.end > end) continue;
    put(place.start, null);
    put(place.end, place);
  }
  put(end, null);
  return found;
}
