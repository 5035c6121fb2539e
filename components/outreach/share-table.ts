import { useCheckTable } from '@/components/check/table-store';
import { type OutreachTableState, useOutreach } from './outreach-store';
import { packedSheet } from './use-outreach-draft';

const COUNTS = ['sheet', 'mapping', 'mending', 'choices'] as const satisfies readonly (keyof OutreachTableState)[];

let isShared = false;

/** From now on drafts are compared with the table at hand as the user reads it. Once; later calls do nothing. */
export function shareTable(): void {
  if (isShared) return;
  isShared = true;
  share(useOutreach.getState());
  useOutreach.subscribe((now, before) => {
    if (COUNTS.some((key) => now[key] !== before[key])) share(now);
  });
}

function share({ sheet, mapping, mending, choices }: OutreachTableState): void {
  const table = sheet && mapping ? { sheet: packedSheet(sheet), mapping, mending, choices } : null;
  if (table || useCheckTable.getState().table) useCheckTable.setState({ table });
}
