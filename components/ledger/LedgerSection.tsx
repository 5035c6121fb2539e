import { useMemo } from 'react';
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
  const conflicts = useMemo(() => (context ? ledgerConflicts(context) : []), [context]);
  if (!context) return null;
  const title = (
    <>
      数据台账
      {conflicts.length > 0 && <span className="ml-1 text-warning">{conflicts.length} 处说法不一</span>}
    </>
  );
  return (
    <Folded title={title} className="px-3 pt-1" open={open} onToggle={setOpen}>
      {open && <LedgerView context={context} conflicts={conflicts} />}
    </Folded>
  );
}
