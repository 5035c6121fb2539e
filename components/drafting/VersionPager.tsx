import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { allVersions, type Versions } from '@/lib/history/versions';

interface Props {
  readonly versions: Versions;
  readonly onTurn: (by: -1 | 1) => void;
}

/** Earlier and later versions of a suggestion, each with what was typed into it. */
export function VersionPager({ versions, onTurn }: Props) {
  const { before, shown, after } = versions;
  const count = allVersions(versions).length;
  if (count < 2) return null;
  const at = before.length + 1;
  const origin = shown.remark ? `按“${shown.remark}”改写` : shown.byModel ? '模型改写' : '程序起草';
  return (
    <fieldset aria-label="历次建议稿" className="flex min-w-0 items-center text-xs text-soft">
      <Button
        look="quiet"
        className="px-1"
        aria-label="上一稿"
        disabled={before.length === 0}
        onClick={() => onTurn(-1)}
      >
        <ChevronLeft aria-hidden size={15} />
      </Button>
      <span aria-live="polite" className="whitespace-nowrap tabular-nums">
        <span className="sr-only">{`第${at}稿，共${count}稿`}</span>
        <span aria-hidden>{`${at}/${count}`}</span>
      </span>
      <Button look="quiet" className="px-1" aria-label="下一稿" disabled={after.length === 0} onClick={() => onTurn(1)}>
        <ChevronRight aria-hidden size={15} />
      </Button>
      <span className="min-w-0 truncate">{origin}</span>
    </fieldset>
  );
}
