import { useMemo } from 'react';
import { Folded } from '@/components/ui/Folded';

import { type DoubtGroup, type GridShow, groupedDoubts } from '@/lib/outreach/grid-rows';
import { isMediaRow } from '@/lib/outreach/new-media';
import { remedyFor } from '@/lib/outreach/remedies';
import { address, type Sheet } from '@/lib/outreach/sheet';
import { DuplicateList } from './DuplicateList';
import { LinkButton } from './LinkButton';
import type { OutreachReading } from './outreach-draft';
import { useOutreach } from './outreach-store';

interface Props {
  readonly reading: OutreachReading;
  /** As it counts. */
  readonly sheet: Sheet;
  readonly headerRows: number;
  /** Shows a cell of the table. */
  readonly onGo: (cell: string) => void;
  /** Shows such rows alone. */
  readonly onShow: (show: GridShow) => void;
}

const MOST_LISTED = 30;

/** What of the table was counted, what was not and why, and where its own sums differ; each leads to its cell. */
export function ReadingNotes({ reading, sheet, headerRows, onGo, onShow }: Props) {
  const { events, unread, doubts, wrongSums, duplicates } = reading;
  // The table beside it is drawn anew with every key in its filter.
  const media = useMemo(() => events.filter(isMediaRow).length, [events]);
  const groups = useMemo(() => groupedDoubts([...wrongSums, ...doubts]), [wrongSums, doubts]);
  const [seen, hidden] = [groups.slice(0, MOST_LISTED), groups.length - MOST_LISTED];
  return (
    <div className="text-xs text-soft">
      <p className="py-1" role="status">
        读到 {events.length - media} {events.some(({ noSession }) => noSession) ? '行' : '场活动'}
        {media > 0 && `，另有 ${media} 行只记新媒体，不算场次`}
        {unread.length > 0 && `，${unread.length} 行没有计入`}。
      </p>
      {seen.length > 0 && (
        <ul className="mb-1 flex flex-col gap-1 rounded-md bg-warning-tint p-2 text-ink">
          {seen.map((group) => (
            <li key={group.cells[0] + group.text} className="break-words">
              <DoubtLine group={group} sheet={sheet} headerRows={headerRows} onGo={onGo} />
            </li>
          ))}
          {hidden > 0 && (
            <li>
              还有 {hidden} 处，<LinkButton onClick={() => onShow('doubtful')}>在表格里看</LinkButton>
            </li>
          )}
        </ul>
      )}
      <DuplicateList duplicates={duplicates} onGo={onGo} />
      {unread.length > 0 && (
        <Folded title={`没有计入 ${unread.length} 行`}>
          <ul className="flex flex-col gap-0.5 pl-4">
            {unread.slice(0, MOST_LISTED).map(({ row, text, reason }) => (
              <li key={row} className="break-words">
                <LinkButton onClick={() => onGo(address(row - 1, 0))}>第 {row} 行</LinkButton>“{cut(text)}”：
                {reason}
              </li>
            ))}
            {unread.length > MOST_LISTED && (
              <li>
                还有 {unread.length - MOST_LISTED} 行，
                <LinkButton onClick={() => onShow('unread')}>在表格里看</LinkButton>
              </li>
            )}
          </ul>
        </Folded>
      )}
    </div>
  );
}

function DoubtLine({
  group,
  sheet,
  headerRows,
  onGo,
}: { readonly group: DoubtGroup } & Omit<Props, 'reading' | 'onShow'>) {
  const mend = useOutreach((state) => state.mend);
  const [first = ''] = group.cells;
  const remedy = remedyFor(group, sheet, headerRows);
  return (
    <>
      <LinkButton onClick={() => onGo(first)}>{first}</LinkButton>
      {group.cells.length > 1 && ` 等 ${group.cells.length} 格`}：{group.text}
      {remedy && (
        <LinkButton
          onClick={() => {
            mend(remedy.cell, remedy.text);
            onGo(remedy.cell);
          }}
        >
          {remedy.label}
        </LinkButton>
      )}
    </>
  );
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
