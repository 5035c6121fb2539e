import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Where another part of the panel leads here. */
  readonly id?: string;
  /** Stands at the right end of the title's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, id, aside, children }: Props) {
  return (
    <section {...(id ? { id } : {})} aria-label={title} className="px-3 pb-3">
      <div className="flex min-h-9 items-center gap-2">
        <h2 className="text-[13px] font-semibold text-soft">{title}</h2>
        <div className="ml-auto flex items-center gap-1 text-xs text-soft">{aside}</div>
      </div>
      {children}
    </section>
  );
}
