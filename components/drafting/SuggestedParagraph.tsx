import { useState } from 'react';
import { GrowingField } from '@/components/ui/GrowingField';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import { decidedText, pickedText } from '@/lib/drafting/decided-text';
import type { Gap } from '@/lib/drafting/gaps';
import type { SuggestedParagraph as Paragraph, Suggestion } from '@/lib/drafting/suggestion';
import type { Ledger } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { ChoiceField } from './ChoiceField';
import { FactChips } from './FactChips';
import { ParagraphActions } from './ParagraphActions';
import { ParagraphText } from './ParagraphText';
import { PlaceholderText } from './PlaceholderText';

interface Props {
  readonly suggestion: Suggestion;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly edits: UserEdits;
  readonly ledger: Ledger;
  readonly busy: boolean;
  /** True when the draft has it already. */
  readonly stands: boolean;
  readonly onEdit: (edits: UserEdits) => void;
  readonly onGap: (gap: Gap) => void;
  /** Inserts this paragraph alone; absent where nothing can be written, or there is only one. */
  readonly onInsert?: () => void;
  /** Shows a place of the draft. */
  readonly onLocate?: (place: Span) => void;
}

/** One paragraph of a suggestion: the user can retype it, drop it, insert it alone, and see where its figures come from. */
export function SuggestedParagraph(props: Props) {
  const { suggestion, paragraph, index, edits, ledger, busy, stands, onEdit, onGap, onInsert, onLocate } = props;
  const [typing, setTyping] = useState(false);
  const { title, sentences } = paragraph;
  const dropped = edits.dropped?.includes(index) ?? false;
  const isTyped = edits.paragraphs?.[index] !== undefined;
  const notes = [...new Set(sentences.flatMap(({ note }) => note ?? []))];
  const choices = suggestion.choices.filter(({ id }) => sentences.some(({ choice }) => choice === id));
  const others = edits.dropped?.filter((other) => other !== index) ?? [];
  const named = sentences.flatMap(({ facts }) => facts);
  const name = `第 ${index + 1} 段`;
  const faded = dropped ? 'text-soft line-through' : '';
  const locating = onLocate ? { onLocate } : {};

  return (
    <li className={`relative py-2 ${stands ? 'border-l-4 border-l-good pl-1.5' : ''}`}>
      <ParagraphActions
        name={name}
        busy={busy}
        stands={stands}
        dropped={dropped}
        typing={typing}
        onType={() => setTyping(!typing)}
        onDrop={() => onEdit({ dropped: dropped ? others : [...others, index] })}
        {...(onInsert ? { onInsert } : {})}
      />
      {title !== null &&
        (typing ? (
          <GrowingField
            aria-label={`${name}的小标题`}
            rows={1}
            value={edits.titles?.[index] ?? title}
            onChange={(event) => onEdit({ titles: { ...edits.titles, [index]: event.target.value } })}
            outlined
            className="w-auto font-medium"
          />
        ) : (
          <h3 className={`px-1 font-medium ${faded}`}>{edits.titles?.[index] ?? title}</h3>
        ))}
      {typing ? (
        <GrowingField
          aria-label={name}
          rows={4}
          value={decidedText(suggestion, index, edits)}
          onChange={(event) => onEdit({ paragraphs: { ...edits.paragraphs, [index]: event.target.value } })}
          outlined
          className="mt-1 leading-6"
        />
      ) : (
        <p className={`px-1 leading-6 break-words ${faded}`}>
          {dropped || isTyped ? (
            <PlaceholderText text={decidedText(suggestion, index, edits)} />
          ) : (
            <ParagraphText
              text={pickedText(suggestion, index, edits)}
              paragraph={index}
              fills={edits.fills}
              ledger={ledger}
              named={named}
              {...(stands ? {} : { onGap })}
              {...locating}
            />
          )}
        </p>
      )}
      {!dropped && !isTyped && !stands && (
        <>
          {choices.map((choice) => (
            <ChoiceField
              key={choice.id}
              choice={choice}
              picked={edits.choices?.[choice.id]}
              onPick={(option) => onEdit({ choices: { ...edits.choices, [choice.id]: option } })}
            />
          ))}
          {notes.length > 0 && <p className="mt-0.5 px-1 text-xs text-soft">{notes.join('；')}</p>}
          <FactChips ids={named} ledger={ledger} {...locating} />
        </>
      )}
    </li>
  );
}
