import { expect, it } from 'vitest';
import { VariantsSchema } from './variant-schema';
import { VARIANTS } from './variants.data';

it('is what the schema says', () => {
  expect(VariantsSchema.parse(VARIANTS)).toEqual(VARIANTS);
});

it('has every form once, as a pattern that can be read', () => {
  const forms = VARIANTS.variants.flatMap(({ forms }) => forms);
  expect(new Set(forms).size).toBe(forms.length);
  for (const form of forms) expect(() => new RegExp(form)).not.toThrow();
});
