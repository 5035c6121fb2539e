import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import type { NotesReading } from '@/lib/outreach/notes';

interface Props {
  readonly note: string;
  readonly reading: NotesReading;
  readonly onUse: () => void;
  readonly onBack: () => void;
}

/** What was understood of a note, before it is used as a table: the note itself with marks, so that nothing is lost unseen. */
export function NotesReview({ note, reading, onUse, onBack }: Props) {
  const { sheet, left } = reading;
  return (
    <section
      aria-label="认出的活动"
      className="flex flex-col gap-2 rounded-md border border-line bg-card p-2 text-[13px]"
    >
      <p>
        认出 <strong>{sheet.rows.length - 1}</strong> 场活动。
        {left.length > 0 ? (
          <>
            有 {left.length} 处<span className="underline decoration-warning decoration-wavy">没有认出</span>
            ，放在“备注”一列，里面的数字不计入。
          </>
        ) : (
          '每个字都用上了。'
        )}
      </p>
      <p className="max-h-56 overflow-y-auto rounded border border-line bg-paper p-2 leading-6 whitespace-pre-wrap">
        {marked(note, reading)}
      </p>
      <div className="flex gap-1.5">
        <Button look="primary" onClick={onUse}>
          用这些活动
        </Button>
        <Button onClick={onBack}>回去改文字</Button>
      </div>
    </section>
  );
}

/** The note, what a column holds tinted, what none holds underlined. */
function marked(note: string, { places, left }: NotesReading): ReactNode[] {
  const unread = new Set(left.map(({ start }) => start));
  const spans = [...places.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(note.slice(at, start));
    const words = note.slice(start, end);
    pieces.push(
      unread.has(start) ? (
        <span key={start} className="underline decoration-warning decoration-wavy">
          {words}
        </span>
      ) : (
        <mark key={start} className="rounded-sm bg-accent-tint px-0.5 text-ink">
          {words}
        </mark>
      ),
    );
    at = end;
  }
  pieces.push(note.slice(at));
  return pieces;
}
