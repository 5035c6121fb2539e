import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '@/components/ui/Button';

interface Props {
  readonly at: number;
  readonly count: number;
  readonly onGo: (at: number) => void;
}

/** 上一处, 下一处; goes round at the ends. */
export function Pager({ at, count, onGo }: Props) {
  return (
    <div className="flex shrink-0 items-center text-xs text-soft">
      <Button look="quiet" className="px-1" aria-label="上一处" onClick={() => onGo((at + count - 1) % count)}>
        <ChevronLeft aria-hidden size={15} />
      </Button>
      <span aria-live="polite" className="whitespace-nowrap tabular-nums">
        <span className="sr-only">{`第${at + 1}处，共${count}处`}</span>
        <span aria-hidden>{`${at + 1}/${count}`}</span>
      </span>
      <Button look="quiet" className="px-1" aria-label="下一处" onClick={() => onGo((at + 1) % count)}>
        <ChevronRight aria-hidden size={15} />
      </Button>
    </div>
  );
}
