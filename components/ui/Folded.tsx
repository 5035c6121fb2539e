import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

export function Folded({ title, children, className = '', open, onToggle }: Props) {
  return (
    <details
      className={className}
      {...(open === undefined ? {} : { open })}
      {...(onToggle ? { onToggle: (event) => onToggle(event.currentTarget.open) } : {})}
    >
      <summary className="flex min-h-7 list-none items-center gap-0.5 rounded text-xs text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={14}
          className="shrink-0 motion-safe:transition-transform [details[open]>summary>&]:rotate-90"
        />
        {title}
      </summary>
      {children}
    </details>
  );
}
