import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnMapping } from '@/lib/outreach/columns';
import { cellName, type GridRow } from '@/lib/outreach/grid-rows';
import { address, placeOfAddress, type Sheet } from '@/lib/outreach/sheet';
import { useOutreach } from '../outreach-store';
import { CellBar } from './CellBar';
import { NUMBERS, widthOf } from './column-widths';
import { GridHead } from './GridHead';
import { GridLine, type LineLook } from './GridLine';
import { useSortedRows } from './use-sorted-rows';

interface Props {
  /** As it was given. */
  readonly given: Sheet;
  /** As it counts. */
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  /** The lines below the header that are shown. */
  readonly rows: readonly GridRow[];
  /** What is to be said of a cell, in Chinese. */
  readonly remarksOf: (cell: string) => readonly string[];
}

const LINE = 32;
const HEAD = 58;
const MOST_SHOWN = 9;

/** The table: sorted, mended in place by double click, Enter or F2, and only as many lines drawn as are seen. */
export function SheetGrid({ given, sheet, mapping, rows, remarksOf }: Props) {
  const { cell, look, mending, mend, unmend } = useOutreach();
  const [editing, setEditing] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { columns, headerRows } = mapping;
  const { rows: sorted, directionOf, turn } = useSortedRows(rows, columns);
  const lines = useMemo(
    () => [...Array.from({ length: headerRows }, (_, at) => at + 1), ...sorted.map(({ row }) => row)],
    [headerRows, sorted],
  );
  const positions = useMemo(() => new Map(lines.map((row, at) => [row, at])), [lines]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 6,
    scrollPaddingStart: HEAD,
  });
  const mended = useMemo(() => new Set(Object.keys(mending)), [mending]);
  const width = columns.reduce((sum, { kind }) => sum + widthOf(kind), NUMBERS);
  const items = virtualizer.getVirtualItems();
  const place = cell === null ? null : placeOfAddress(cell);
  const at = place ? positions.get(place.row + 1) : undefined;

  useEffect(() => {
    if (at === undefined || cell === null) return;
    virtualizer.scrollToIndex(at, { align: 'auto' });
    const box = scroller.current;
    const { column } = placeOfAddress(cell);
    const left = columns.slice(0, column).reduce((sum, { kind }) => sum + widthOf(kind), 0);
    const right = left + widthOf(columns[column]?.kind ?? 'ignore') + NUMBERS;
    if (box && left < box.scrollLeft) box.scrollLeft = left;
    else if (box && right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
  }, [at, cell, columns, virtualizer]);

  const edit = useCallback(
    (name: string) => {
      look(name);
      setEditing(true);
    },
    [look],
  );
  const leave = useCallback(() => {
    setEditing(false);
    table.current?.focus();
  }, []);
  const move = (down: number, right: number) => {
    const row = lines[Math.min(Math.max((at ?? 0) + down, 0), lines.length - 1)] ?? 1;
    const column = Math.min(Math.max((place?.column ?? 0) + right, 0), columns.length - 1);
    look(cellName(row, column));
  };
  const done = (name: string, text: string, next: boolean) => {
    leave();
    if (text !== (textAt(sheet, name) ?? '')) mend(name, text);
    if (next) move(1, 0);
  };

  function click(event: MouseEvent): void {
    const name = cellAt(event);
    if (name === null || name === cell) return;
    setEditing(false);
    look(name);
  }

  function press(event: KeyboardEvent): void {
    const step = MOVES[event.key];
    if (event.target !== table.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) move(...step);
    else if ((event.key === 'Enter' || event.key === 'F2') && cell !== null) setEditing(true);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div
        ref={scroller}
        style={{ height: Math.min(lines.length, MOST_SHOWN) * LINE + HEAD + 12 }}
        className={`overflow-auto overscroll-x-contain border border-line bg-card text-xs ${
          cell === null ? 'rounded-md' : 'rounded-t-md'
        }`}
      >
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows a table to be a grid.
          role="grid"
          aria-label="粘贴的表格"
          aria-rowcount={lines.length + 1}
          aria-activedescendant={at !== undefined && cell !== null ? `cell-${cell}` : undefined}
          tabIndex={0}
          onKeyDown={press}
          onClick={click}
          onDoubleClick={(event) => {
            const name = cellAt(event);
            if (name !== null) edit(name);
          }}
          style={{ width }}
          className="table-fixed border-separate border-spacing-0 outline-none"
        >
          <colgroup>
            <col style={{ width: NUMBERS }} />
            {columns.map(({ kind }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is named by its place.
              <col key={column} style={{ width: widthOf(kind) }} />
            ))}
          </colgroup>
          <GridHead columns={columns} directionOf={directionOf} onSort={turn} />
          <tbody>
            <Gap height={items[0]?.start ?? 0} />
            {items.map(({ index }) => {
              const row = lines[index] ?? 0;
              const own = sorted[index - headerRows];
              const isActive = place !== null && place.row === row - 1;
              return (
                <GridLine
                  key={row}
                  row={row}
                  index={index + 2}
                  height={LINE}
                  cells={sheet.rows[row - 1] ?? []}
                  columns={columns}
                  doubts={own?.doubts ?? NONE}
                  mended={mended}
                  remark={own ? remarkOf(own) : null}
                  look={index < headerRows ? 'header' : lookOf(own)}
                  active={isActive ? place.column : null}
                  isEditing={isActive && editing}
                  onDone={done}
                  onLeave={leave}
                />
              );
            })}
            <Gap height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </div>
      {cell !== null && place && sheet.rows[place.row]?.[place.column] && (
        <CellBar
          name={cell}
          text={textAt(sheet, cell) ?? ''}
          column={place.row < headerRows ? undefined : columns[place.column]}
          original={mended.has(cell) ? (textAt(given, cell) ?? '') : null}
          remarks={remarksOf(cell)}
          onEdit={() => edit(address(place.row, place.column))}
          onRestore={() => unmend(cell)}
        />
      )}
    </>
  );
}

/** Stands for the lines that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 && <tr aria-hidden style={{ height }} />;
}

function cellAt({ target }: MouseEvent): string | null {
  return (target instanceof Element && target.closest<HTMLElement>('[data-cell]')?.dataset['cell']) || null;
}

const NONE: ReadonlySet<number> = new Set();

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-MOST_SHOWN, 0],
  PageDown: [MOST_SHOWN, 0],
};

function textAt({ rows }: Sheet, name: string): string | undefined {
  const { row, column } = placeOfAddress(name);
  return rows[row]?.[column]?.text;
}

function lookOf(row: GridRow | undefined): LineLook {
  if (row?.unread) return 'unread';
  return row?.duplicate ? 'duplicate' : 'counted';
}

/** In Chinese. */
function remarkOf({ unread, duplicate }: GridRow): string | null {
  if (unread) return `没有计入：${unread}`;
  return duplicate ? `疑似重复：${duplicate.reason}（第${duplicate.rows.join('、')}行）` : null;
}
