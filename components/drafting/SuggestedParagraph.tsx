import { PencilLine, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { GrowingField } from '@/components/ui/GrowingField';
import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import type { SuggestedParagraph as Paragraph, Suggestion } from '@/lib/drafting/suggestion';
import type { Ledger } from '@/lib/facts/ledger';
import type { Span } from '@/lib/text/span';
import { ChoiceField } from './ChoiceField';
import { FactChips } from './FactChips';
import { PlaceholderText } from './PlaceholderText';
import { paragraphText } from './paragraph-text';

interface Props {
  readonly suggestion: Suggestion;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly edits: UserEdits;
  readonly ledger: Ledger;
  readonly onEdit: (edits: UserEdits) => void;
  readonly onLocate?: (place: Span) => void;
}

/** One paragraph of a suggestion: the user can retype it, drop it, and see where its figures come from. */
export function SuggestedParagraph({ suggestion, paragraph, index, edits, ledger, onEdit, onLocate }: Props) {
  const [typing, setTyping] = useState(false);
  const { title, sentences } = paragraph;
  const dropped = edits.dropped?.includes(index) ?? false;
  const isTyped = edits.paragraphs?.[index] !== undefined;
  const text = paragraphText(suggestion, index, edits);
  const notes = [...new Set(sentences.flatMap(({ note }) => note ?? []))];
  const choices = suggestion.choices.filter(({ id }) => sentences.some(({ choice }) => choice === id));
  const others = edits.dropped?.filter((other) => other !== index) ?? [];
  const name = `第 ${index + 1} 段`;

  return (
    <li className="relative py-2">
      <div className="float-right ml-1 flex">
        {!dropped && (
          <Button
            look="quiet"
            className="px-1.5"
            aria-label={`改${name}的文字`}
            title="改文字"
            aria-pressed={typing}
            onClick={() => setTyping(!typing)}
          >
            <PencilLine aria-hidden size={14} />
          </Button>
        )}
        <Button
          look="quiet"
          className="px-1.5"
          aria-label={dropped ? `还是要${name}` : `不要${name}`}
          title={dropped ? '还是要这段' : '不要这段'}
          onClick={() => onEdit({ dropped: dropped ? others : [...others, index] })}
        >
          {dropped ? <Undo2 aria-hidden size={14} /> : <Trash2 aria-hidden size={14} />}
        </Button>
      </div>
      {title !== null &&
        (typing ? (
          <GrowingField
            aria-label={`${name}的小标题`}
            rows={1}
            value={edits.titles?.[index] ?? title}
            onChange={(event) => onEdit({ titles: { ...edits.titles, [index]: event.target.value } })}
            className="w-auto border-line font-medium"
          />
        ) : (
          <h3 className={`px-1 font-medium ${dropped ? 'text-soft line-through' : ''}`}>
            {edits.titles?.[index] ?? title}
          </h3>
        ))}
      {typing ? (
        <GrowingField
          aria-label={name}
          rows={4}
          value={text}
          onChange={(event) => onEdit({ paragraphs: { ...edits.paragraphs, [index]: event.target.value } })}
          className="mt-1 border-line leading-6"
        />
      ) : (
        <p className={`px-1 leading-6 break-words ${dropped ? 'text-soft line-through' : ''}`}>
          <PlaceholderText text={text} />
        </p>
      )}
      {!dropped && !isTyped && (
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
          <FactChips
            ids={sentences.flatMap(({ facts }) => facts)}
            ledger={ledger}
            {...(onLocate ? { onLocate } : {})}
          />
        </>
      )}
    </li>
  );
}
