import { Check, FilePlus2, PencilLine, Trash2, Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/Button';

interface Props {
  /** 第 2 段 */
  readonly name: string;
  readonly busy: boolean;
  readonly stands: boolean;
  readonly dropped: boolean;
  readonly typing: boolean;
  readonly onType: () => void;
  readonly onDrop: () => void;
  readonly onInsert?: () => void;
}

/** What can be done with one paragraph; of one that the draft has, only that it has it. */
export function ParagraphActions({ name, busy, stands, dropped, typing, onType, onDrop, onInsert }: Props) {
  if (stands) {
    return (
      <p className="float-right ml-1 flex min-h-7 items-center gap-1 text-xs text-good">
        <Check aria-hidden size={14} />
        <span className="sr-only">{name}</span>
        已在稿件里
      </p>
    );
  }
  return (
    <div className="float-right ml-1 flex">
      {!dropped && onInsert && (
        <Button
          look="quiet"
          className="px-1.5"
          disabled={busy}
          aria-label={`只插入${name}`}
          title="只插入这段"
          onClick={onInsert}
        >
          <FilePlus2 aria-hidden size={14} />
        </Button>
      )}
      {!dropped && (
        <Button
          look="quiet"
          className="px-1.5"
          aria-label={`改${name}的文字`}
          title="改文字"
          aria-pressed={typing}
          onClick={onType}
        >
          <PencilLine aria-hidden size={14} />
        </Button>
      )}
      <Button
        look="quiet"
        className="px-1.5"
        aria-label={dropped ? `还是要${name}` : `不要${name}`}
        title={dropped ? '还是要这段' : '不要这段'}
        onClick={onDrop}
      >
        {dropped ? <Undo2 aria-hidden size={14} /> : <Trash2 aria-hidden size={14} />}
      </Button>
    </div>
  );
}
