import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'info' | 'good' | 'warning' | 'error';

const TONES: Readonly<Record<Tone, { readonly look: string; readonly icon: LucideIcon }>> = {
  info: { look: 'bg-advice-tint text-advice', icon: Info },
  good: { look: 'bg-good-tint text-good', icon: CircleCheck },
  warning: { look: 'bg-warning-tint text-warning', icon: TriangleAlert },
  error: { look: 'bg-error-tint text-error', icon: CircleAlert },
};

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
  /** Buttons beside it. */
  readonly aside?: ReactNode;
  /** Read aloud when it appears. */
  readonly live?: boolean;
}

export function Notice({ tone, children, actions, aside, live = false }: Props) {
  const { look, icon: Icon } = TONES[tone];
  return (
    <div className={`flex gap-2 rounded-md p-2 text-[13px] ${look}`} {...(live ? { role: 'status' } : {})}>
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1">
        <div className="break-words text-ink">{children}</div>
        {actions && <div className="mt-1.5 flex flex-wrap gap-1.5">{actions}</div>}
      </div>
      {aside && <div className="flex shrink-0 items-start gap-0.5">{aside}</div>}
    </div>
  );
}
