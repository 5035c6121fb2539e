import type { DataKind, Thing } from './data-kind';
import type { Amount } from './event';

/** An amount, or a sum of amounts. */
export type Counted = Pick<Amount, 'name' | 'verb' | 'thing'> & { readonly addends?: readonly Amount[] };

/** What an amount counts in a table of that kind, by its column or else by its words; null for what is not known. */
export function thingOf({ things }: DataKind, { name, verb, thing, addends }: Counted): Thing | null {
  const id = thing ?? addends?.[0]?.thing;
  const known = id && things.find((one) => one.id === id);
  if (known) return known;
  const said = verb && !name.startsWith(verb) ? [`${verb}${name}`, name] : [name];
  return said.flatMap((words) => things.find((one) => one.words.test(words)) ?? [])[0] ?? null;
}
