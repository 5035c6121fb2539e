import { useMemo } from 'react';
import { Folded } from '@/components/ui/Folded';
import { tableSource } from '@/lib/outreach/table-source';
import { headerNote } from './header-note';
import type { KeptSource } from './source-store';

interface Props {
  readonly source: KeptSource & Required<Pick<KeptSource, 'table'>>;
  readonly year: number | null;
}

/** What was taken for a table's header, and which rows and cells the ledger does not have, with the reasons. */
export function TableNotes({ source, year }: Props) {
  const { id, label, table } = source;
  const { unread, doubts } = useMemo(
    () => tableSource(table.sheet, table.headerRows, { id, label }, year).reading,
    [table, id, label, year],
  );
  const left = [
    ...unread.map(({ row, text, reason }) => `第 ${row} 行“${text}”：${reason}`),
    ...doubts.map(({ cell, text }) => `${cell}：${text}`),
  ];
  return (
    <>
      <p>{headerNote(table.sheet, table.headerRows)}</p>
      {left.length > 0 && (
        <Folded title={`有 ${left.length} 处没有照表格用，点开看原因`}>
          <ul className="max-h-40 overflow-y-auto pl-4">
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
