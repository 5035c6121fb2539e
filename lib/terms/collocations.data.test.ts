import { expect, it } from 'vitest';
import { CollocationsSchema } from './collocation-schema';
import { COLLOCATIONS } from './collocations.data';

it('is what the schema says', () => {
  expect(CollocationsSchema.parse(COLLOCATIONS)).toEqual(COLLOCATIONS);
});

it('has every noun once, and no verb both right and wrong', () => {
  const nouns = COLLOCATIONS.collocations.map(({ noun }) => noun);
  expect(new Set(nouns).size).toBe(nouns.length);
  for (const { noun, right, wrong, doubtful } of COLLOCATIONS.collocations) {
    const verbs = [...right, ...wrong, ...doubtful];
    expect(new Set(verbs).size, noun).toBe(verbs.length);
  }
});
