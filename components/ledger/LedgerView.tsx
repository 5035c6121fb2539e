import { useMemo } from 'react';
import type { LedgerConflict } from '@/lib/facts/ledger-conflicts';
import { ledgerEvidence } from '@/lib/facts/ledger-evidence';
import { type LedgerRow, ledgerRows } from '@/lib/facts/ledger-rows';
import type { LedgerContext } from '@/lib/facts/ledger-texts';
import { DRAFT } from '@/lib/facts/own-sources';
import type { OutreachTable } from '@/lib/outreach/outreach-table';
import { ConflictList } from './ConflictList';
import { ExportButton } from './ExportButton';
import { filterRows, presentFilter } from './filter-rows';
import { LedgerFilters } from './LedgerFilters';
import { LedgerTable } from './LedgerTable';
import { useLedger } from './ledger-store';
import { useShowPlace } from './use-show-place';

interface Props {
  readonly context: LedgerContext;
  readonly conflicts: readonly LedgerConflict[];
  /** The table of outreach data, where it is among the sources. */
  readonly table: OutreachTable | null;
}

export function LedgerView({ context, conflicts, table }: Props) {
  const { filter: wanted, limit, listMore } = useLedger();
  const rows = useMemo(() => ledgerRows(context), [context]);
  const evidence = useMemo(() => ledgerEvidence(rows, context.ledger), [rows, context]);
  // Without sources nothing is borne out, and there is nothing to tell by it.
  const isCompared = rows.some(({ text }) => text !== null && text !== DRAFT);
  const open = (row: LedgerRow) => isCompared && evidence.get(row.id)?.open === true;
  const filter = useMemo(
    () => ({ ...presentFilter(wanted, rows), openOnly: wanted.openOnly && isCompared }),
    [wanted, rows, isCompared],
  );
  const shown = useMemo(
    () => filterRows(rows, filter, ({ id }) => evidence.get(id)?.open === true),
    [rows, filter, evidence],
  );
  const showPlace = useShowPlace(table);
  if (rows.length === 0) return <p className="pb-2 text-[13px] text-soft">稿件和资料里还没有数字、日期和名称。</p>;
  return (
    <section aria-label="数据台账" className="flex flex-col gap-1.5 pb-2">
      <ConflictList conflicts={conflicts} showPlace={showPlace} />
      <ExportButton context={context} />
      <LedgerFilters rows={rows} filter={filter} shown={shown.length} openCount={rows.filter(open).length} />
      {shown.length > 0 && (
        <LedgerTable
          rows={shown.slice(0, limit)}
          more={Math.max(0, shown.length - limit)}
          evidence={evidence}
          isOpen={open}
          onMore={listMore}
          showPlace={showPlace}
        />
      )}
    </section>
  );
}
