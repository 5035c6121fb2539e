import * as z from 'zod';
import { DATA } from './standard-verbs.data';

const words = z.array(z.string().min(1)).min(1);

const { groups, manner, neutral } = z
  .strictObject({
    asOf: z.iso.date(),
    source: z.string(),
    groups: z.array(z.strictObject({ standard: words, said: words })),
    manner: words,
    neutral: words,
  })
  .parse(DATA);

/** Words of a rewording that say how and not what. */
export const MANNER: readonly string[] = manner;
/** The same for clauses that tell no deed. */
export const NEUTRAL: readonly string[] = neutral;

/**
 * Verbs that may stand for those of a sentence: 开展 for 搞. A list made by people, so that no model decides what means
 * the same.
 */
export function standardVerbs(sentence: string): string[] {
  return groups.flatMap(({ standard, said }) => (said.some((word) => sentence.includes(word)) ? standard : []));
}
