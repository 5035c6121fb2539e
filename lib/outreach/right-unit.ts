import { MEASURES_OF } from '@/lib/facts/measure-words-by-noun';

const LONGEST = Math.max(...[...MEASURES_OF.keys()].map((noun) => noun.length));

/**
 * The measure word that goes with a thing where the written one does not: 横幅6块 → 条, 宣传页500页 → 份; null where it may
 * stay. Source: the table of nouns and measure words of the check.
 */
export function rightUnit(name: string, unit: string): string | null {
  for (let length = Math.min(LONGEST, name.length); length > 0; length--) {
    const known = MEASURES_OF.get(name.slice(-length));
    if (!known) continue;
    return known.wrong.includes(unit) || known.loose.includes(unit) ? (known.right[0] ?? null) : null;
  }
  return null;
}
