import { LocateFixed, X } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { ReadingFinding } from '@/lib/drafting/reading/judge-finding';

interface Props {
  readonly finding: ReadingFinding;
  /** Null where the place cannot be shown. */
  readonly onLocate: (() => void) | null;
  readonly onDismiss: () => void;
}

/** One remark of a model: what it quotes, what is unclear, and what it advises. There is nothing to apply. */
export function ReadingCard({ finding, onLocate, onDismiss }: Props) {
  const { quote, unclear, why, suggestion } = finding;
  return (
    <article
      aria-label={`模型意见：${unclear}`}
      className="rounded-md border border-dashed border-line bg-card p-2.5 text-[13px]"
    >
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 break-words">
          <span className="mr-1.5 rounded bg-sunk px-1 py-px text-xs text-soft">模型意见</span>
          {unclear}
        </p>
        <Button look="quiet" className="px-1.5" aria-label="不看这一条" title="不看这一条" onClick={onDismiss}>
          <X aria-hidden size={14} />
        </Button>
      </div>
      <blockquote className="mt-1 border-l-2 border-line pl-2 text-soft">
        {onLocate ? (
          <button type="button" className="text-left hover:text-ink" onClick={onLocate}>
            {quote.text}
          </button>
        ) : (
          quote.text
        )}
      </blockquote>
      {why && <p className="mt-1 text-soft">原因：{why}</p>}
      {suggestion && <p className="mt-1">可以考虑：{suggestion}</p>}
      {onLocate && (
        <Button className="mt-1.5" onClick={onLocate}>
          <LocateFixed aria-hidden size={13} />
          定位
        </Button>
      )}
    </article>
  );
}
