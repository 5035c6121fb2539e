import { Pencil, Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { COLUMN_LABELS, type Column } from '@/lib/outreach/columns';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly column: Column | undefined;
  /** As it was given; null where it was not changed. */
  readonly original: string | null;
  /** What is to be said of the cell and its line, in Chinese. */
  readonly remarks: readonly string[];
  readonly onEdit: () => void;
  readonly onRestore: () => void;
}

/** The cell that is looked at, whole: in the grid it is cut off. */
export function CellBar({ name, text, column, original, remarks, onEdit, onRestore }: Props) {
  return (
    <section
      aria-label="选中的单元格"
      className="rounded-b-md border border-t-0 border-line bg-card px-2 py-1.5 text-[13px]"
    >
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 break-words">
          <span className="text-soft">
            {name}
            {column && ` · ${COLUMN_LABELS[column.kind]}`}：
          </span>
          {text || <span className="text-soft">（空）</span>}
        </p>
        <Button look="quiet" onClick={onEdit}>
          <Pencil aria-hidden size={13} />改
        </Button>
      </div>
      {original !== null && (
        <p className="flex items-center gap-1 text-xs text-soft">
          <span className="min-w-0 flex-1 break-words">原来是“{original || '（空）'}”</span>
          <Button look="quiet" onClick={onRestore}>
            <Undo2 aria-hidden size={13} />
            恢复
          </Button>
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="mt-0.5 text-xs break-words text-warning">
          {remark}
        </p>
      ))}
    </section>
  );
}
