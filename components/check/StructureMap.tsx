import { CircleAlert, CircleCheck, CircleDashed, CircleX, type LucideIcon, PenLine } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import type { PartState, StructureRow } from './structure-rows';

const STATES: Readonly<
  Record<PartState, { readonly icon: LucideIcon; readonly look: string; readonly label: string }>
> = {
  present: { icon: CircleCheck, look: 'text-good', label: '有' },
  weak: { icon: CircleAlert, look: 'text-warning', label: '偏弱' },
  missing: { icon: CircleX, look: 'text-error', label: '缺少' },
  unwritten: { icon: CircleAlert, look: 'text-warning', label: '没有写' },
  unread: { icon: CircleDashed, look: 'text-soft', label: '未读到' },
};

interface Props {
  readonly rows: readonly StructureRow[];
  readonly canLocate: boolean;
  readonly onLocate: (row: StructureRow) => void;
  readonly onDraft: (role: string) => void;
}

export function StructureMap({ rows, canLocate, onLocate, onDraft }: Props) {
  return (
    <ol className="divide-y divide-line rounded-md border border-line bg-card">
      {rows.map((row, index) => (
        <li key={row.role} className="flex items-center gap-1 pr-1.5">
          <RowBody row={row} index={index} {...(canLocate && row.place ? { onClick: () => onLocate(row) } : {})} />
          {(row.state === 'missing' || row.state === 'unwritten') && (
            <Button look="soft" onClick={() => onDraft(row.role)} aria-label={`起草${row.label}`}>
              <PenLine aria-hidden size={13} />
              起草
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  readonly row: StructureRow;
  readonly index: number;
  readonly onClick?: () => void;
}

function RowBody({ row, index, onClick }: RowProps) {
  const { icon: Icon, look, label } = STATES[row.state];
  const content = (
    <>
      <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${look}`} />
      <span className="min-w-0 flex-1">
        <span className="block">
          <span className="text-soft">{index + 1}. </span>
          {row.label}
          <span className="sr-only">，{label}</span>
        </span>
        {row.note && <span className="block text-xs text-soft">{row.note}</span>}
      </span>
      {row.length !== null && (
        <span className="text-xs whitespace-nowrap text-soft">{row.length.toLocaleString()} 字</span>
      )}
    </>
  );
  const shape = 'flex min-h-9 min-w-0 flex-1 items-start gap-2 rounded px-2.5 py-1.5 text-left';
  if (!onClick) return <div className={shape}>{content}</div>;
  return (
    <button type="button" className={`${shape} hover:bg-sunk`} onClick={onClick} title="在稿件中定位">
      {content}
    </button>
  );
}
