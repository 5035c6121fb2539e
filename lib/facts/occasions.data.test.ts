import { expect, it } from 'vitest';
import { OccasionsSchema } from './occasion-schema';
import { DATA } from './occasions.data';

it('is what its schema says', () => {
  expect(OccasionsSchema.parse(DATA)).toEqual(DATA);
});

it('knows each spelling once', () => {
  const spellings = DATA.occasions.flatMap(({ name, aliases, faults }) => [
    name,
    ...aliases,
    ...faults.map((fault) => fault.name),
  ]);
  expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
});

it('writes the day it falls on', () => {
  for (const { day, when } of DATA.occasions)
    if (day) expect(when.kind === 'day' && `${when.month}·${when.day}`).toBe(day);
});
