import { FileText, Table, X } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { useIntake } from './intake-store';
import { usesOf } from './kinds';
import { type KeptSource, useSources } from './source-store';
import { useSourceView } from './source-view-store';
import { isUsedBy } from './use-of-source';

interface Props {
  readonly source: KeptSource;
  /** Key of the draft at hand; null when there is none: then there is nothing to tick it for. */
  readonly draft: string | null;
}

/** One source: whether the draft uses it, what it is, and the way to its text and out. */
export function SourceRow({ source, draft }: Props) {
  const { id, label, kind, added, memoryOnly, table } = source;
  const { use, change, remove } = useSources();
  const show = useSourceView((state) => state.show);
  const askAgain = useIntake((state) => state.askAgain);
  const Icon = kind === 'table' ? Table : FileText;
  const [, month, day] = added.split('-').map(Number);
  return (
    <li className="flex items-start gap-2 rounded-md border border-line bg-card px-2 py-1 text-[13px]">
      {draft === null ? (
        <Icon aria-hidden size={14} className="mt-1.5 shrink-0 text-soft" />
      ) : (
        <input
          type="checkbox"
          aria-label={`本稿使用${label}`}
          title="打勾：本稿使用这份资料"
          checked={isUsedBy(source, draft)}
          onChange={(event) => use(id, draft, event.target.checked)}
          className="m-1.5 mx-0.5 size-4 shrink-0 accent-(--accent)"
        />
      )}
      <div className="min-w-0 flex-1">
        <button
          type="button"
          title={`${label}：看读到的文字`}
          onClick={() => show(id, null)}
          className="block min-h-6 max-w-full truncate text-left underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          {label}
        </button>
        <p className="flex flex-wrap items-center gap-x-1 text-xs text-soft">
          <select
            aria-label={`${label}怎么用`}
            value={kind}
            onChange={(event) => {
              const chosen = usesOf(table !== undefined).find((one) => one.kind === event.target.value);
              if (chosen) change(id, { kind: chosen.kind });
            }}
            className="-ml-1 min-h-6 rounded border border-transparent bg-card text-ink hover:border-line"
          >
            {usesOf(table !== undefined).map((one) => (
              <option key={one.kind} value={one.kind}>
                {one.label}
              </option>
            ))}
          </select>
          <span>
            · {sizeOf(source)} · {month}月{day}日加入
          </span>
          {kind === 'table' && table && (
            <button
              type="button"
              className="min-h-6 underline underline-offset-2 hover:text-ink"
              onClick={() => askAgain({ id, label, table: { sheet: table.sheet, others: 0 } })}
            >
              改表头
            </button>
          )}
        </p>
        {memoryOnly !== null && <p className="text-xs text-warning">只放在内存里：{memoryOnly}。</p>}
      </div>
      <Button
        look="quiet"
        className="px-1.5"
        aria-label={`移除${label}`}
        title="移除这份资料"
        onClick={() => remove(id)}
      >
        <X aria-hidden size={14} />
      </Button>
    </li>
  );
}

function sizeOf({ text, table }: KeptSource): string {
  return table ? `${table.sheet.rows.length} 行` : `${text.replace(/\s/g, '').length.toLocaleString()} 字`;
}
