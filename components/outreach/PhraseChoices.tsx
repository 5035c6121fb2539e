import { FORM_LABELS, NAME_LABELS, type PhraseForm, PhraseNameSchema } from '@/lib/outreach/phrase-options';
import { useOutreach } from './outreach-store';

const FORMS: readonly PhraseForm[] = ['total', 'events'];

/** How the table is written up and what is named in it; the text below changes at once. */
export function PhraseChoices() {
  const { form, names, setForm, setNames } = useOutreach();
  return (
    <>
      <fieldset className="mb-2 flex flex-wrap gap-1.5">
        <legend className="sr-only">怎么写</legend>
        {FORMS.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === form}
            onClick={() => setForm(value)}
            className={`min-h-7 rounded-full border px-2.5 text-[13px] ${
              value === form ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
            }`}
          >
            {FORM_LABELS[value]}
          </button>
        ))}
      </fieldset>
      <fieldset className="mb-2 flex flex-wrap gap-x-3 gap-y-1 text-[13px]">
        <legend className="sr-only">写明哪些</legend>
        {PhraseNameSchema.options.map((name) => (
          <label key={name} className="flex items-center gap-1">
            <input
              type="checkbox"
              checked={names.includes(name)}
              onChange={({ target }) =>
                setNames(
                  PhraseNameSchema.options.filter((one) => (one === name ? target.checked : names.includes(one))),
                )
              }
            />
            {NAME_LABELS[name]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
