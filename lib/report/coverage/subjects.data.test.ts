import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { wordList } from '@/lib/text/words';
import { COMMON_WORDS, DATA } from './subjects.data';

const Pattern = z.string().refine((source) => new RegExp(source));

const DataSchema = z.strictObject({
  asOf: z.iso.date(),
  subjects: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        label: z.string().min(2),
        problem: Pattern,
        measure: Pattern,
        near: Pattern.optional(),
        source: z.string().min(4),
      }),
    )
    .min(10),
});

describe('the subjects', () => {
  it('are dated, with a source each', () => {
    const { subjects } = DataSchema.parse(DATA);
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
    expect(subjects.length, 'a bit for each').toBeLessThan(31);
  });

  it.each(DATA.subjects.map((subject) => [subject.id, subject] as const))('%s: its own name says it', (_, subject) => {
    expect(subject.label).toMatch(new RegExp(`${subject.problem}|${subject.measure}`));
  });

  it('are not made of common words alone by mistake: no common word is listed twice', () => {
    const words = wordList(COMMON_WORDS);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.every((word) => word.length >= 2)).toBe(true);
  });
});
