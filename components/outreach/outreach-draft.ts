import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { OUTREACH, suggestOutreach } from '@/lib/drafting/suggest-outreach';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { buildLedger, type Ledger } from '@/lib/facts/ledger';
import type { ColumnMapping } from '@/lib/outreach/columns';
import { kindOf } from '@/lib/outreach/kinds';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import type { PhraseOptions } from '@/lib/outreach/phrase-options';
import { type EventsReading, readEvents } from '@/lib/outreach/read-events';
import type { Sheet } from '@/lib/outreach/sheet';

interface Input extends Omit<PhraseOptions, 'reportYear'> {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly context: AcceptContext | null;
}

export interface OutreachDraft {
  readonly reading: EventsReading;
  readonly suggestion: Suggestion;
  /** The draft's facts, the table's, and its sums. */
  readonly ledger: Ledger;
}

/** A pasted table as a paragraph for the draft at hand, if there is one. */
export function outreachDraft({ sheet, mapping, form, names, seed, context }: Input): OutreachDraft {
  const reading = readEvents(sheet, mapping, context?.report.year ?? null);
  const dataKind = kindOf(mapping);
  const named = { id: OUTREACH, label: `${dataKind.label}表` };
  const table = outreachTable(sheet, mapping.headerRows, reading.events, named, dataKind);
  const known = context
    ? draftLedger(context.draft, context.report, context.profile, [...supplied(context.ledger), table.source])
    : buildLedger([table.source], null);
  const ledger = withOutreachTotals(known, table);
  return { reading, suggestion: suggestOutreach(table, { form, names, seed }, ledger, context), ledger };
}

/** What the user supplied besides the draft. */
function supplied({ sources }: Ledger) {
  return sources.filter(({ id }) => !id.startsWith('draft'));
}
