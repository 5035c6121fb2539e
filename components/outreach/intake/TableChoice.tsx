import { Button } from '@/components/ui/Button';
import type { FoundTable } from '@/lib/outreach/found-table';

interface Props {
  readonly tables: readonly FoundTable[];
  readonly onChoose: (table: FoundTable, withHidden: boolean) => void;
  readonly onBack: () => void;
}

/** Several sheets or tables, or hidden rows: which of them is meant. */
export function TableChoice({ tables, onChoose, onBack }: Props) {
  return (
    <section aria-label="选择表格" className="flex flex-col gap-1.5 rounded-md border border-line bg-card p-2">
      <div className="flex items-center gap-2">
        <h3 className="flex-1 text-[13px] font-medium">
          {tables.length > 1 ? `有 ${tables.length} 张表，用哪一张？` : '表里有隐藏的内容，要不要读？'}
        </h3>
        <Button look="quiet" onClick={onBack}>
          取消
        </Button>
      </div>
      <ul className="flex max-h-72 flex-col gap-1.5 overflow-y-auto">
        {tables.map((table, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table is named by its place.
          <li key={at} className="flex flex-col gap-1">
            <Choice table={table} at={at} withHidden={false} onChoose={onChoose} />
            {table.hidden && <Choice table={table} at={at} withHidden onChoose={onChoose} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps extends Pick<Props, 'onChoose'> {
  readonly table: FoundTable;
  readonly at: number;
  readonly withHidden: boolean;
}

function Choice({ table, at, withHidden, onChoose }: ChoiceProps) {
  const { name, hidden } = table;
  const sheet = withHidden && hidden ? hidden.whole : table.sheet;
  if (sheet.rows.length === 0) return null;
  const first = sheet.rows.find((row) => new Set(row.map(({ text }) => text).filter(Boolean)).size > 1);
  const words = (first ?? sheet.rows[0] ?? []).map(({ text }) => text).filter(Boolean);
  return (
    <button
      type="button"
      onClick={() => onChoose(table, withHidden)}
      className="w-full rounded border border-line bg-paper px-2 py-1.5 text-left hover:border-accent"
    >
      <span className="flex items-baseline gap-2 text-[13px]">
        <span className="min-w-0 flex-1 truncate font-medium">{name || `第 ${at + 1} 张表`}</span>
        <span className="shrink-0 text-xs text-soft">
          {sheet.rows.length.toLocaleString('zh-CN')} 行 {sheet.rows[0]?.length ?? 0} 列
        </span>
      </span>
      <span className="block truncate text-xs text-soft">{words.join('、').replaceAll('\n', ' ')}</span>
      {hidden && <span className="block text-xs text-accent">{hiddenWords(hidden, withHidden)}</span>}
    </button>
  );
}

function hiddenWords({ rows, columns }: NonNullable<FoundTable['hidden']>, withHidden: boolean): string {
  const what = [rows > 0 ? `${rows} 行` : '', columns > 0 ? `${columns} 列` : ''].filter(Boolean).join('、');
  return withHidden ? `连隐藏的 ${what}一起读` : `隐藏的 ${what}不读`;
}
