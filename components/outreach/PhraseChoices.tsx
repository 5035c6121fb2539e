import { kindOf } from '@/lib/outreach/kinds';
import { phrase } from '@/lib/outreach/phrase';
import { FORM_HINTS, NAME_LABELS, NAMES_OF, PhraseFormSchema, PhraseNameSchema } from '@/lib/outreach/phrase-options';
import { useOutreach } from './outreach-store';

/** How the table is written up and what is named in it; the text below changes at once. */
export function PhraseChoices() {
  const { mapping, form, names, setForm, setNames } = useOutreach();
  if (!mapping) return null;
  const dataKind = kindOf(mapping);
  const isOutreach = dataKind.phrase === phrase;
  const shown = isOutreach ? NAMES_OF[form] : [];
  return (
    <div className="mb-2 flex flex-col gap-2">
      <fieldset>
        <legend className="sr-only">怎么写</legend>
        <div className="flex flex-wrap gap-1.5">
          {PhraseFormSchema.options.map((value) => {
            const label = dataKind.forms[value];
            return (
              label && (
                <button
                  key={value}
                  type="button"
                  aria-pressed={value === form}
                  onClick={() => setForm(value)}
                  className={`min-h-7 rounded-full border px-2.5 text-[13px] ${
                    value === form ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
                  }`}
                >
                  {label}
                </button>
              )
            );
          })}
        </div>
        {isOutreach && <p className="mt-1 text-xs text-soft">{FORM_HINTS[form]}</p>}
      </fieldset>
      {shown.length > 0 && (
        <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px]">
          <legend className="float-left mr-3 text-soft">写明</legend>
          {shown.map((name) => (
            <label key={name} className="flex min-h-6 items-center gap-1">
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
      )}
    </div>
  );
}
