import { expect, it } from 'vitest';
import { MEASURES_OF, NounMeasuresSchema } from './measure-words-by-noun';
import { NOUN_MEASURES } from './measure-words-by-noun.data';

it('is a table of nouns, measure words and sources', () => {
  expect(NounMeasuresSchema.parse(NOUN_MEASURES)).toEqual(NOUN_MEASURES);
});

it('never calls a right measure word wrong', () => {
  for (const [noun, { right, wrong, loose }] of MEASURES_OF)
    for (const word of right) expect([...wrong, ...loose], `${noun}: ${word}`).not.toContain(word);
});
