import { useMemo } from 'react';
import { useCheckTable } from '@/components/check/table-store';
import { isTooLarge, tableInLedger } from '@/components/outreach/table-in-ledger';
import { Folded } from '@/components/ui/Folded';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { ledgerConflicts } from '@/lib/facts/ledger-conflicts';
import { LedgerView } from './LedgerView';
import { useLedger } from './ledger-store';

interface Props {
  /** Null before the first read. */
  readonly context: AcceptContext | null;
}

/** 数据台账: every figure, day and name of the draft and its sources; folded until it is asked for. */
export function LedgerSection({ context }: Props) {
  const { open, setOpen } = useLedger();
  const given = useCheckTable((state) => state.table);
  const tooLarge = useMemo(() => given !== null && isTooLarge(given), [given]);
  const joined = useMemo(
    () => (given && context && !tooLarge ? tableInLedger(given, context) : null),
    [given, context, tooLarge],
  );
  const conflicts = useMemo(
    () => (context ? [...(joined?.conflicts ?? []), ...ledgerConflicts(context)] : []),
    [context, joined],
  );
  if (!context) return null;
  const title = (
    <>
      数据台账
      {conflicts.length > 0 && <span className="ml-1 text-warning">{conflicts.length} 处说法不一</span>}
    </>
  );
  return (
    <Folded title={title} className="px-3 pt-1" open={open} onToggle={setOpen}>
      {open && tooLarge && (
        <p className="pb-1 text-xs text-soft">表格行数较多，没有列入台账；和表格不一致的数在“核稿”里提示。</p>
      )}
      {open && <LedgerView context={joined?.context ?? context} conflicts={conflicts} table={joined?.table ?? null} />}
    </Folded>
  );
}
