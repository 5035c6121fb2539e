import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { ColumnMapping } from '@/lib/outreach/columns';
import {
  filteredRows,
  type GridRow,
  type GridShow,
  gridRows,
  NO_FILTER,
  occasionCounts,
} from '@/lib/outreach/grid-rows';
import { mendedSheet } from '@/lib/outreach/mending';
import { placeOfAddress, type Sheet } from '@/lib/outreach/sheet';
import { GridFilters } from './grid/GridFilters';
import { HeaderChoice } from './grid/HeaderChoice';
import { SheetGrid } from './grid/SheetGrid';
import { KindChoice } from './KindChoice';
import type { OutreachReading } from './outreach-draft';
import { useOutreach } from './outreach-store';
import { ReadingNotes } from './ReadingNotes';

interface Props {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly reading: OutreachReading | null;
}

/** The table as it is read: what it is, what each column holds, what was not counted; all to be corrected here. */
export function TableStep({ sheet: given, mapping, reading }: Props) {
  const { others, notes, remembered, mending, look, guessAnew, unmend } = useOutreach();
  const [filter, setFilter] = useState(NO_FILTER);
  const sheet = useMemo(() => mendedSheet(given, mending), [given, mending]);
  const rows = useMemo(
    () => gridRows(sheet, mapping.headerRows, mending, reading),
    [sheet, mapping.headerRows, mending, reading],
  );
  const shown = useMemo(() => filteredRows(rows, filter), [rows, filter]);
  // Thousands of lines are put in order after the rest has been drawn.
  const drawn = useDeferredValue(shown, NONE);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const occasions = useMemo(() => occasionCounts(reading?.events ?? []), [reading]);
  const mended = Object.keys(mending).length;

  function goTo(cell: string): void {
    // A line that is not shown cannot be gone to.
    const { row } = placeOfAddress(cell);
    if (row >= mapping.headerRows && !shown.some((one) => one.row === row + 1)) setFilter(NO_FILTER);
    look(cell);
  }

  function remarksOf(cell: string): readonly string[] {
    const { row } = placeOfAddress(cell);
    const own = rows[row - mapping.headerRows];
    const doubts = [...(reading?.doubts ?? []), ...(reading?.wrongSums ?? [])].filter((doubt) => doubt.cell === cell);
    return [
      ...doubts.map(({ text }) => text),
      ...(own?.unread ? [`这一行没有计入：${own.unread}`] : []),
      ...(own?.duplicate ? [`这一行疑似重复：${own.duplicate.reason}，见第${own.duplicate.rows.join('、')}行`] : []),
    ];
  }

  return (
    <>
      {others > 0 && <Notice tone="warning">粘贴的内容里另有 {others} 张表，只读了最大的一张，其余请分别粘贴。</Notice>}
      {notes.map((note) => (
        <p key={note} className="mb-1 text-xs text-soft">
          {note}
        </p>
      ))}
      <div className="mb-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <KindChoice />
        <HeaderChoice sheet={sheet} headerRows={mapping.headerRows} />
      </div>
      {remembered && (
        <div className="mb-1.5">
          <Notice
            tone="info"
            aside={
              <Button look="quiet" onClick={guessAnew}>
                改回自动识别
              </Button>
            }
          >
            这个表头用过，各列按上次的对应。
          </Notice>
        </div>
      )}
      <GridFilters filter={filter} onFilter={setFilter} counts={counts} occasions={occasions} shown={shown.length} />
      <SheetGrid given={given} sheet={sheet} mapping={mapping} rows={drawn} remarksOf={remarksOf} />
      <p className="flex min-h-7 flex-wrap items-center gap-x-2 py-0.5 text-xs text-soft">
        {mended > 0 ? (
          <>
            <span>改了 {mended} 格，原表没有动。</span>
            <Button look="quiet" className="text-xs" onClick={() => unmend(null)}>
              全部恢复
            </Button>
          </>
        ) : (
          <span>双击单元格可以改；列名下的选择框可以改这一列是什么。</span>
        )}
      </p>
      {reading && (
        <ReadingNotes
          reading={reading}
          sheet={sheet}
          headerRows={mapping.headerRows}
          onGo={goTo}
          onShow={(show) => setFilter({ ...NO_FILTER, show })}
        />
      )}
    </>
  );
}

const NONE: readonly GridRow[] = [];

function countsOf(rows: readonly GridRow[]): Readonly<Record<GridShow, number>> {
  const shows: readonly GridShow[] = ['all', 'doubtful', 'unread', 'duplicate', 'mended'];
  const counted = shows.map((show) => [show, filteredRows(rows, { ...NO_FILTER, show }).length] as const);
  return Object.fromEntries(counted) as Record<GridShow, number>;
}
