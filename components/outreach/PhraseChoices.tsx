import { Pills } from '@/components/ui/Pills';
import { kindOf } from '@/lib/outreach/kinds';
import { NAME_LABELS, PhraseFormSchema, PhraseNameSchema } from '@/lib/outreach/phrase-options';
import { useOutreach } from './outreach-store';

/** How the table is written up and what is named in it; the text below changes at once. */
export function PhraseChoices() {
  const { mapping, form, names, setForm, setNames } = useOutreach();
  if (!mapping) return null;
  const dataKind = kindOf(mapping);
  const shown = dataKind.names?.[form] ?? [];
  const hint = dataKind.hints?.[form];
  const forms = PhraseFormSchema.options.flatMap((value) => {
    const label = dataKind.forms[value];
    return label ? [[value, label] as const] : [];
  });
  return (
    <div className="mb-2 flex flex-col gap-2">
      <div>
        <Pills label="怎么写" options={forms} value={form} onChoose={setForm} />
        {hint && <p className="mt-1 text-xs text-soft">{hint}</p>}
      </div>
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
