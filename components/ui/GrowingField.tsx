import type { TextareaHTMLAttributes } from 'react';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** True for a field to fill in; else its border shows only when it is pointed at, for text that may be changed. */
  readonly outlined?: boolean;
}

/** A text field as high as its text, named by `aria-label` or a label. Older browsers show the rows they are told. */
export function GrowingField({ outlined = false, className = '', ...props }: Props) {
  const border = outlined ? 'border-line' : 'border-transparent hover:border-line focus:border-line';
  return (
    <textarea
      className={`field-sizing-content block w-full resize-none rounded border bg-card px-1 ${border} ${className}`}
      {...props}
    />
  );
}
