import { expect, it } from 'vitest';
import * as z from 'zod';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES } from './surnames';
import { SURNAME_DATA } from './surnames.data';

const Source = z.string().min(1);
const SurnameDataSchema = z.strictObject({
  asOf: z.iso.date(),
  groups: z.array(
    z.union([
      z.strictObject({ source: Source, names: z.string().regex(/^[\u4e00-\u9fff]+$/) }),
      z.strictObject({ source: Source, compound: z.string().regex(/^[\u4e00-\u9fff]{2}(?: [\u4e00-\u9fff]{2})*$/) }),
    ]),
  ),
  leftOut: z.strictObject({ source: Source, names: z.string().regex(/^[\u4e00-\u9fff]+$/) }),
});

it('is well formed', () => {
  expect(SurnameDataSchema.safeParse(SURNAME_DATA).error).toBeUndefined();
});

it('knows the common surnames, each once, and none that is mostly a word', () => {
  expect(new Set(SINGLE_SURNAMES).size).toBe(SINGLE_SURNAMES.length);
  for (const name of '王李张刘陈杨黄赵吴周郭薛范沈') expect(SINGLE_SURNAMES).toContain(name);
  for (const name of '和时应') expect(SINGLE_SURNAMES).not.toContain(name);
  expect(COMPOUND_SURNAMES.split('|')).toContain('欧阳');
});
