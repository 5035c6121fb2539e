import * as z from 'zod';
import { wordList } from '@/lib/text/words';
import { NOUN_MEASURES } from './measure-words-by-noun.data';

const Words = z.string().regex(/^(?:[\u4e00-\u9fff]+(?: [\u4e00-\u9fff]+)*)?$/);

/** The table is checked by its test, not at import. */
export const NounMeasuresSchema = z.strictObject({
  asOf: z.iso.date(),
  entries: z.array(
    z.strictObject({
      nouns: Words.min(1),
      /** The first is offered as the mend. */
      right: Words.min(1),
      wrong: Words.min(1),
      loose: Words,
      source: z.string().min(1),
    }),
  ),
});
export type NounMeasures = z.infer<typeof NounMeasuresSchema>;

export interface NounMeasure {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly loose: readonly string[];
}

/** By noun; a noun of two entries keeps the first. */
export const MEASURES_OF: ReadonlyMap<string, NounMeasure> = new Map(
  NOUN_MEASURES.entries
    .flatMap(({ nouns, right, wrong, loose }) => {
      const entry = { right: wordList(right), wrong: wordList(wrong), loose: loose ? wordList(loose) : [] };
      return wordList(nouns).map((noun) => [noun, entry] as const);
    })
    .toReversed(),
);
