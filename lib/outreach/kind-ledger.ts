import { type ComputedFact, type Ledger, withComputed } from '@/lib/facts/ledger';
import type { DataKind } from './data-kind';
import type { Amount, OutreachEvent } from './event';
import { figureFact } from './figure-text';
import { groupTotals } from './group-totals';
import { ratesOf } from './rates';
import { saidOf } from './thing-clauses';
import { rowsText } from './total-formula';

/**
 * The ledger with what a kind of table computes besides its sums: rates, and the sums of each quarter.
 * @param idsOf ids of the facts behind some amounts, or behind the first fact of each of some rows
 */
export function withKindFacts(
  ledger: Ledger,
  kind: DataKind,
  events: readonly OutreachEvent[],
  idsOf: (from: { readonly addends: readonly Amount[]; readonly rows: readonly number[] }) => string[],
): Ledger {
  const computed: ComputedFact[] = [];
  const add = (surface: string, formula: string, from: readonly string[]) => {
    const fact = figureFact(surface);
    if (fact && from.length > 0) computed.push({ ...fact, surface, formula, from });
  };
  for (const { surface, formula, addends } of ratesOf(kind, events).rates)
    add(surface, formula, idsOf({ addends, rows: [] }));
  for (const { label, rows, totals, isUnknown } of groupTotals(events, 'quarter').groups) {
    if (isUnknown) continue;
    add(label, `表中第${rowsText(rows)}行在${label}`, idsOf({ addends: [], rows }));
    for (const total of totals)
      add(total.surface, `${label}${total.name}：${total.formula}`, idsOf({ addends: total.addends, rows: [] }));
  }
  return withComputed(ledger, computed);
}

/**
 * What the kind says of the columns and the shares it knows: that 隐患 are 发现隐患, that there is an 整改率.
 * @param header the table's own words, which alone bear out a full name
 */
export function kindWords(kind: DataKind, events: readonly OutreachEvent[], header: string): string {
  const amounts = new Map<string, Amount>();
  for (const event of events)
    for (const amount of event.amounts) amounts.set(`${amount.thing}${amount.verb}${amount.name}`, amount);
  const words = [...amounts.values()].flatMap((amount) =>
    [false, true].flatMap((fully) => {
      const said = saidOf(kind, amount, fully);
      return said && (!fully || header.includes(said.noun)) ? said.verb + said.noun : [];
    }),
  );
  return [...new Set([...words, ...ratesOf(kind, events).rates.map(({ name }) => name)])].join(' ');
}
