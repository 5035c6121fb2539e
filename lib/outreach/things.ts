import type { DataKind, Thing } from './data-kind';
import type { Amount } from './event';

/** What an amount counts in a table of that kind; null for what the kind does not know. */
export function thingOf({ things }: DataKind, { name, verb }: Pick<Amount, 'name' | 'verb'>): Thing | null {
  const said = verb && !name.startsWith(verb) ? [`${verb}${name}`, name] : [name];
  for (const words of said) {
    const thing = things.find((one) => one.words.test(words));
    if (thing) return thing;
  }
  return null;
}
