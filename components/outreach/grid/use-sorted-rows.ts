import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Column } from '@/lib/outreach/columns';
import { compareKeys, type GridRow, sortKey } from '@/lib/outreach/grid-rows';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export type SortDirection = 'asc' | 'desc' | false;

interface SortedRows {
  readonly rows: readonly GridRow[];
  readonly directionOf: (column: number) => SortDirection;
  /** Ascending, descending, as in the table. */
  readonly turn: (column: number) => void;
}

/** The rows in the order the user wants. */
export function useSortedRows(data: readonly GridRow[], columns: readonly Column[]): SortedRows {
  const [sorting, setSorting] = useState<SortingState>([]);
  const definitions = useMemo(
    () =>
      columns.map(
        ({ kind }, at): ColumnDef<typeof features, GridRow> => ({
          id: `${at}`,
          accessorFn: (row) => sortKey(row, at, kind) ?? undefined,
          sortUndefined: 'last',
          sortDescFirst: false,
          sortFn: (a, b, id) => compareKeys(a.getValue<string | number>(id), b.getValue<string | number>(id)),
        }),
      ),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { sorting },
    onSortingChange: setSorting,
    getRowId: ({ row }) => `${row}`,
  });
  const sorted = table.getRowModel().rows;
  return {
    rows: useMemo(() => sorted.map(({ original }) => original), [sorted]),
    directionOf: (column) => {
      const own = sorting.find(({ id }) => id === `${column}`);
      return own ? (own.desc ? 'desc' : 'asc') : false;
    },
    turn: (column) => table.getColumn(`${column}`)?.toggleSorting(),
  };
}
