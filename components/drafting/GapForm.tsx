import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { GrowingField } from '@/components/ui/GrowingField';
import type { Fills, Gap } from '@/lib/drafting/gaps';

/** The gaps of one paragraph. */
export interface GapGroup {
  readonly paragraph: number;
  /** Its number and its title, as the user knows it. */
  readonly name: string;
  readonly gaps: readonly Gap[];
}

export interface GapFormHandle {
  /** Goes to the field of a gap, or to the first that is empty. */
  focus(key?: string): void;
}

interface Props {
  readonly groups: readonly GapGroup[];
  readonly fills: Fills;
  readonly onFill: (key: string, words: string) => void;
  readonly ref: Ref<GapFormHandle>;
}

/** A field for each 【待核实：…】. What is typed is the user's word; the words around stay as they were verified. */
export function GapForm({ groups, fills, onFill, ref }: Props) {
  const id = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const fields = () => [...(form.current?.querySelectorAll('textarea') ?? [])];
  useImperativeHandle(ref, () => ({
    focus(key) {
      const field = fields().find((one) => (key === undefined ? one.value.trim() === '' : one.name === key));
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    },
  }));

  /** Enter goes on to the next field, as Tab does: a gap is part of a sentence and has no lines. */
  function goOn(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const all = fields();
    all[all.indexOf(event.currentTarget) + 1]?.focus();
  }

  return (
    <fieldset ref={form} aria-label="待填内容" className="flex flex-col gap-2 rounded-md bg-sunk p-2">
      {groups.map(({ paragraph, name, gaps }) => (
        <fieldset key={paragraph} className="flex min-w-0 flex-col gap-1">
          <legend className="max-w-full truncate text-xs text-soft">{name}</legend>
          {gaps.map(({ key, topic }) => (
            <div key={key} className="text-[13px]">
              <label htmlFor={`${id}${key}`}>{topic}</label>
              <GrowingField
                id={`${id}${key}`}
                name={key}
                rows={1}
                value={fills[key] ?? ''}
                onChange={(event) => onFill(key, event.target.value)}
                onKeyDown={goOn}
                outlined
                className="py-0.5"
              />
            </div>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
