import type { TextareaHTMLAttributes } from 'react';

/** A text field as high as its text, named by `aria-label` or a label around it. Older browsers show the rows they are told. */
export function GrowingField({ className = '', ...props }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea
      className={`field-sizing-content block w-full resize-none rounded border border-transparent bg-card px-1 hover:border-line focus:border-line ${className}`}
      {...props}
    />
  );
}
