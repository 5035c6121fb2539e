import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { OutreachEvent } from '@/lib/outreach/event';
import { type Grouping, groupTotals } from '@/lib/outreach/group-totals';
import { eventsTotal, printedTotal, totalsOf } from '@/lib/outreach/totals';
import { GroupingChoice } from './GroupingChoice';
import { groupNotes } from './group-notes';
import { TotalRow } from './TotalRow';

interface Props {
  readonly events: readonly OutreachEvent[];
}

/** Shown at once: a table of thousands of rows may name a thousand places. */
const MOST_GROUPS = 30;

/** Every sum with its rows and formula, of the whole table or by what the events have in common. */
export function OutreachTotals({ events }: Props) {
  const [by, setBy] = useState<Grouping | null>(null);
  const whole = useMemo(
    () => [eventsTotal(events), printedTotal(events), ...totalsOf(events)].filter((total) => total !== null),
    [events],
  );
  if (whole.length === 0) return null;
  return (
    <section aria-label="各项合计" className="mb-2">
      <p className="pb-1.5 text-xs text-soft">点开一项，看它由哪些行加成。</p>
      <GroupingChoice value={by} onChoose={setBy} />
      {by === null ? (
        <ul aria-label="合计" className="divide-y divide-line rounded-md border border-line bg-card">
          {whole.map((total) => (
            <TotalRow key={`${total.kind}${total.name}${total.unit}`} total={total} />
          ))}
        </ul>
      ) : (
        <Groups key={by} events={events} by={by} />
      )}
    </section>
  );
}

function Groups({ events, by }: Props & { readonly by: Grouping }) {
  const { groups, ...overlap } = useMemo(() => groupTotals(events, by), [events, by]);
  const [most, setMost] = useState(MOST_GROUPS);
  const rest = groups.length - most;
  return (
    <>
      {groupNotes(by, overlap).map((note) => (
        <p key={note} className="pb-1.5 text-xs text-soft">
          {note}
        </p>
      ))}
      <ul aria-label="分组合计" className="divide-y divide-line rounded-md border border-line bg-card">
        {groups.slice(0, most).map(({ key, label, isUnknown, events: count, rows, totals }) => (
          <li key={key} className="py-1">
            <h3 className={`px-2 pt-1 text-[13px] font-medium break-words ${isUnknown ? 'text-soft' : ''}`}>{label}</h3>
            <ul aria-label={label}>
              {count ? <TotalRow total={count} /> : <li className="px-2 text-xs text-soft">{rows.length} 行</li>}
              {totals.map((total) => (
                <TotalRow key={`${total.kind}${total.name}${total.unit}`} total={total} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" className="mt-1" onClick={() => setMost(most + MOST_GROUPS)}>
          还有 {rest} 组，再看 {Math.min(rest, MOST_GROUPS)} 组
        </Button>
      )}
    </>
  );
}
