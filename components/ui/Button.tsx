import type { ButtonHTMLAttributes } from 'react';

type Look = 'primary' | 'soft' | 'plain' | 'quiet';

const LOOKS: Readonly<Record<Look, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  soft: 'bg-accent-tint text-accent hover:bg-accent hover:text-on-accent',
  plain: 'border border-line bg-card text-ink hover:bg-sunk',
  quiet: 'text-soft hover:bg-sunk hover:text-ink',
};

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
}

export function Button({ look = 'plain', className = '', ...props }: Props) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 shrink-0 items-center justify-center gap-1 rounded px-2 py-0.5 text-[13px] whitespace-nowrap disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...props}
    />
  );
}
