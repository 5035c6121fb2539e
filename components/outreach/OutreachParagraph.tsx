import { useMemo } from 'react';
import { SuggestionCard } from '@/components/drafting/SuggestionCard';
import { SmoothOutreach } from '@/components/rewriting/SmoothOutreach';
import { Notice } from '@/components/ui/Notice';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { decidedLines } from '@/lib/drafting/decided-text';
import { kindOf } from '@/lib/outreach/kinds';
import { OutreachInto } from './OutreachInto';
import type { OutreachDraft, OutreachReading } from './outreach-draft';
import { useOutreach } from './outreach-store';
import { PhraseChoices } from './PhraseChoices';

interface Props {
  readonly reading: OutreachReading;
  readonly draft: OutreachDraft | null;
  readonly context: AcceptContext | null;
}

/** What is written of the table: read, chosen, retyped, inserted. */
export function OutreachParagraph({ reading, draft, context }: Props) {
  if (reading.events.length === 0) return <p className="py-2 text-soft">表里没有读到可写的内容。</p>;
  return (
    <>
      <PhraseChoices />
      {draft && draft.suggestion.paragraphs.length > 0 && (
        <Written {...draft} events={reading.events} context={context} />
      )}
      {draft && draft.suggestion.paragraphs.length === 0 && (
        <Notice tone="warning">{draft.suggestion.notes.join('')}</Notice>
      )}
    </>
  );
}

type WrittenProps = OutreachDraft & Pick<OutreachReading, 'events'> & Pick<Props, 'context'>;

function Written({ suggestion: plain, ledger, events, context }: WrittenProps) {
  const { edits, edit, again, smoothed, smooth, mapping } = useOutreach();
  const into = useMemo(() => context && { ...context, ledger }, [context, ledger]);
  // A model's wording holds for the very paragraph and the very facts it was made of.
  const isSmoothed = smoothed?.of === plain.id && smoothed.suggestion.ledgerHash === plain.ledgerHash;
  const suggestion = isSmoothed ? smoothed.suggestion : plain;
  const isTyped = Object.keys(edits.paragraphs ?? {}).length > 0;
  return (
    <>
      {into && mapping ? (
        <OutreachInto
          key={suggestion.id}
          suggestion={suggestion}
          edits={edits}
          context={into}
          events={events}
          dataKind={kindOf(mapping)}
          onEdit={edit}
          onAgain={again}
        />
      ) : (
        <SuggestionCard
          key={suggestion.id}
          suggestion={suggestion}
          edits={edits}
          ledger={ledger}
          busy={false}
          text={() => decidedLines(suggestion, edits)}
          onEdit={edit}
          onAgain={again}
        />
      )}
      {!isTyped && (
        <div className="mt-2">
          <SmoothOutreach
            suggestion={plain}
            ledger={ledger}
            isSmoothed={isSmoothed}
            onDone={(next) => smooth(plain.id, next)}
            onBack={() => smooth(plain.id, null)}
          />
        </div>
      )}
    </>
  );
}
