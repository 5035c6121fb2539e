import { Folded } from '@/components/ui/Folded';
import { compareSums } from '@/lib/outreach/compare-sums';
import type { EventsReading } from '@/lib/outreach/read-events';

/** What of the table was counted, what was not and why, and where its own sums differ. */
export function ReadingNotes({ events, unread, doubts, sums }: EventsReading) {
  const wrong = compareSums(events, sums);
  const open = [...wrong, ...doubts];
  return (
    <div className="text-xs text-soft">
      <p className="py-1">读到 {events.length} 场活动。</p>
      {open.length > 0 && (
        <ul className="mb-1 rounded-md bg-warning-tint p-2 text-ink">
          {open.map(({ cell, text }) => (
            <li key={cell + text}>
              {cell}：{text}
            </li>
          ))}
        </ul>
      )}
      {unread.length > 0 && (
        <Folded title={`没有计入 ${unread.length} 行`}>
          <ul className="pl-4">
            {unread.map(({ row, text, reason }) => (
              <li key={row}>
                第 {row} 行“{text}”：{reason}
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </div>
  );
}
