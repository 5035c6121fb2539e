import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { COLUMN_LABELS, type Column, type ColumnKind, ColumnKindSchema } from '@/lib/outreach/columns';
import { useOutreach } from '../outreach-store';
import type { SortDirection } from './use-sorted-rows';

interface Props {
  readonly columns: readonly Column[];
  readonly directionOf: (column: number) => SortDirection;
  readonly onSort: (column: number) => void;
}

const ARROWS = { asc: ArrowUp, desc: ArrowDown } as const;
const SORTED = { asc: 'ascending', desc: 'descending' } as const;

/** What each column was taken for, to be corrected in place, and its order. */
export function GridHead({ columns, directionOf, onSort }: Props) {
  const { chosen, remembered, setColumn } = useOutreach();
  return (
    <thead className="sticky top-0 z-20">
      <tr aria-rowindex={1}>
        <th
          scope="col"
          className="sticky left-0 z-10 border-r border-b border-line bg-sunk pb-1 align-bottom font-normal text-soft"
        >
          行
        </th>
        {columns.map((column, at) => {
          const direction = directionOf(at);
          const Arrow = direction ? ARROWS[direction] : ChevronsUpDown;
          const isGuessed = !remembered && !chosen.includes(at);
          const name = column.header || `第 ${at + 1} 列`;
          return (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is named by its place.
              key={at}
              scope="col"
              aria-sort={direction ? SORTED[direction] : 'none'}
              className="border-r border-b border-line bg-sunk p-1 font-normal"
            >
              <select
                aria-label={`第 ${at + 1} 列是什么`}
                title={isGuessed ? '自动认的，不对就在这里改' : '您选定的'}
                value={column.kind}
                onChange={(event) => setColumn(at, ColumnKindSchema.parse(event.target.value))}
                className={`min-h-6 w-full truncate rounded border bg-card px-0.5 ${
                  isGuessed ? 'border-dashed border-line text-ink' : 'border-accent font-medium text-accent'
                }`}
              >
                {ColumnKindSchema.options.map((kind) => (
                  <option key={kind} value={kind}>
                    {kind === column.kind && isGuessed ? `${labelOf(kind, column)}？` : labelOf(kind, column)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                aria-label={`按“${name}”排序`}
                title={`${name}：点一下排序`}
                onClick={() => onSort(at)}
                className="mt-0.5 flex min-h-6 w-full items-center gap-0.5 rounded px-0.5 text-left text-soft hover:text-ink"
              >
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <Arrow aria-hidden size={12} className={`shrink-0 ${direction ? 'text-accent' : ''}`} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** What the kind of table counts is no 资料物品. */
function labelOf(kind: ColumnKind, { thing }: Column): string {
  return kind === 'item' && thing ? '计数项' : COLUMN_LABELS[kind];
}
