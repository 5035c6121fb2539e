import type { Column } from './columns';
import type { DataKind } from './data-kind';
import type { Amount, OutreachEvent } from './event';
import { thingOf } from './things';

/**
 * Rows that are no 场次 of outreach are marked; where each is one record of its kind (an inspection, a contract) and no
 * column says how many, each counts as one, at the cell that says what it is.
 */
export function withRecords(
  events: readonly OutreachEvent[],
  kind: DataKind,
  columns: readonly Column[],
): readonly OutreachEvent[] {
  if (kind.sessions) return events.map((event) => (isMonthLine(event) ? { ...event, noSession: true } : event));
  const { record } = kind;
  // Any column that may say how many a row stands for speaks against one.
  const saysHowMany =
    columns.some((column) => isQuantity(column)) ||
    events.some(({ amounts }) => amounts.some((one) => record?.things.includes(thingOf(kind, one)?.id ?? '')));
  const headers = columns.map(({ header }) => header).join(' ');
  const found = events.map((event) => (record && !saysHowMany ? record.of(event, headers) : null));
  const areRecords = found.every((one) => one !== null);
  return events.map((event, at) => {
    const one = areRecords ? found[at] : null;
    const counted: Amount[] = one ? [{ ...one, kind: 'item', verb: null, value: 1, approx: null }] : [];
    return { ...event, amounts: [...counted, ...event.amounts], noSession: true };
  });
}

function isQuantity({ kind, thing }: Column): boolean {
  return kind === 'quantity' || kind === 'sessions' || (kind === 'item' && !thing);
}

/** Whether an amount only says that its row is one. */
export function isRecordCount(
  { noSession, day, theme, audience, forms, place }: OutreachEvent,
  amount: Amount,
): boolean {
  if (!noSession || amount.value !== 1) return false;
  return [day, theme, audience, place, ...forms].some((cited) => cited?.cell === amount.cell);
}

/** A month's figures without anything that names an event. */
function isMonthLine({ day, occasion, theme, place }: OutreachEvent): boolean {
  return day !== null && occasion === null && theme === null && place === null && !/-\d{2}-\d{2}$/.test(day.start);
}
