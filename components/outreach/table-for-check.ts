import { countedTable } from '@/lib/outreach/counted-rows';
import { readEvents } from '@/lib/outreach/read-events';
import { useOutreach } from './outreach-store';

/** As the user sees it in findings, the ledger and the export. */
export const TABLE_LABEL = '宣传活动表';

type Read = Pick<ReturnType<typeof useOutreach.getState>, 'sheet' | 'mapping'>;

let latest: (Read & { readonly text: string | null }) | null = null;

/**
 * The table at hand as the check takes it, null without one. As text: a check runs after every keystroke in a worker, and
 * thousands of rows would each time be copied one by one.
 */
export function tableForCheck(): string | null {
  const { sheet, mapping } = useOutreach.getState();
  if (latest?.sheet === sheet && latest.mapping === mapping) return latest.text;
  const events = sheet && mapping ? readEvents(sheet, mapping, null).events : [];
  const text = events.length > 0 ? JSON.stringify(countedTable(events, TABLE_LABEL)) : null;
  latest = { sheet, mapping, text };
  return text;
}

/** Calls when the table or its reading changes. @returns stops it */
export function onTableChange(changed: () => void): () => void {
  return useOutreach.subscribe((now, before) => {
    if (now.sheet !== before.sheet || now.mapping !== before.mapping) changed();
  });
}
