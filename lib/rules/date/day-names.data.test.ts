import { expect, it } from 'vitest';
import { DayNamesSchema } from './day-name-schema';
import { DATA } from './day-names.data';

it('is what its schema says', () => {
  expect(DayNamesSchema.parse(DATA)).toEqual(DATA);
});
