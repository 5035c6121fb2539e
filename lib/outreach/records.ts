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
  headers: string,
): readonly OutreachEvent[] {
  if (kind.sessions) return events.map((event) => (isMonthLine(event) ? { ...event, noSession: true } : event));
  const { record } = kind;
  const countsItself = events.some(({ amounts }) =>
    amounts.some((amount) => record?.things.includes(thingOf(kind, amount)?.id ?? '')),
  );
  const found = events.map((event) => (record && !countsItself ? record.of(event, headers) : null));
  const areRecords = found.every((one) => one !== null);
  return events.map((event, at) => {
    const one = areRecords ? found[at] : null;
    const counted: Amount[] = one ? [{ ...one, kind: 'item', verb: null, value: 1, approx: null }] : [];
    return { ...event, amounts: [...counted, ...event.amounts], noSession: true };
  });
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
