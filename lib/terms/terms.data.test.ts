import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIXED_PHRASES, NEVER, NEVER_AS_OF } from './never.data';
import { FIELD_PHRASES, STANDARD, STANDARD_AS_OF } from './standard.data';
import { PhraseSchema, TermSchema } from './term';

describe.each([
  ['never', NEVER, FIXED_PHRASES, NEVER_AS_OF],
  ['standard', STANDARD, FIELD_PHRASES, STANDARD_AS_OF],
] as const)('%s terms', (_, terms, phrases, asOf) => {
  it('are of their form, each with a source', () => {
    z.iso.date().parse(asOf);
    z.array(TermSchema).parse(terms);
    z.array(PhraseSchema).parse(phrases);
  });

  it('name nothing twice', () => {
    const patterns = terms.map(({ cue, pattern }) => `${cue} ${pattern ?? cue}`);
    expect(patterns.filter((one, at) => patterns.indexOf(one) !== at)).toEqual([]);
    expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
  });

  it('put something else in the place of what is wrong', () => {
    expect(terms.filter(({ cue, pattern, right }) => !pattern && cue === right)).toEqual([]);
  });
});

it('there are sixty standard terms at least', () => {
  expect(STANDARD.length).toBeGreaterThan(60);
});
