import { Folded } from '@/components/ui/Folded';
import type { OutreachEvent } from '@/lib/outreach/event';
import { eventsTotal, printedTotal, totalsOf } from '@/lib/outreach/totals';

/** Every sum with its cells, those the paragraph does not name included. */
export function TotalsList({ events }: { readonly events: readonly OutreachEvent[] }) {
  const totals = [eventsTotal(events), printedTotal(events), ...totalsOf(events)].filter((total) => total !== null);
  if (totals.length === 0) return null;
  return (
    <Folded title={`合计 ${totals.length} 项，点开看怎么加出来的`} className="mb-2">
      <ul aria-label="合计" className="pl-4 text-xs">
        {totals.map(({ kind, name, surface, formula }) => (
          <li key={`${kind}${name}${surface}`} className="py-0.5 break-words">
            {name} <strong>{surface}</strong> <span className="text-soft">{formula}</span>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
