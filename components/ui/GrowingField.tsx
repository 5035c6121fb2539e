import type { TextareaHTMLAttributes } from 'react';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly 'aria-label': string;
}

/** A text field as high as its text. Older browsers show the rows they are told. */
export function GrowingField({ className = '', ...props }: Props) {
  return (
    <textarea
      className={`field-sizing-content block w-full resize-none rounded border border-transparent bg-card px-1 hover:border-line focus:border-line ${className}`}
      {...props}
    />
  );
}
