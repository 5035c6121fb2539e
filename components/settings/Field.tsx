import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  readonly children: (props: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}

/** A labelled field with its hint and its error, tied together for screen readers. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className="mb-3">
      <label htmlFor={id} className="mb-0.5 block text-[13px] font-medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': note, 'aria-invalid': error !== undefined })}
      <div id={note} className="mt-0.5 text-xs break-words">
        {error && (
          <p role="alert" className="text-error">
            {error}
          </p>
        )}
        {hint && <p className="text-soft">{hint}</p>}
      </div>
    </div>
  );
}

export const INPUT =
  'w-full rounded border border-line bg-card px-2 py-1 text-[13px] text-ink aria-invalid:border-error placeholder:text-soft';
