import type { Choice } from '@/lib/drafting/suggestion';

interface Props {
  readonly choice: Choice;
  /** Id of the picked option. */
  readonly picked: string | undefined;
  readonly onPick: (option: string) => void;
}

/** A question only the user can answer. Nothing is picked beforehand: picking is the user's word that it is so. */
export function ChoiceField({ choice, picked, onPick }: Props) {
  return (
    <fieldset className="mt-2 rounded-md border border-line p-2">
      <legend className="px-1 text-[13px] font-medium">{choice.question}</legend>
      {choice.options.map((option) => (
        <label key={option.id} className="flex cursor-pointer items-start gap-2 rounded p-1 text-[13px] hover:bg-sunk">
          <input
            type="radio"
            name={choice.id}
            checked={picked === option.id}
            onChange={() => onPick(option.id)}
            className="mt-1 accent-(--accent)"
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
