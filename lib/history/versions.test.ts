import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { allVersions, isWorthKeeping, turned, type Version, type Versions, withNew, withShown } from './versions';

const suggestion: Suggestion = {
  id: 'other-1',
  role: 'other',
  heading: '五、其他',
  paragraphs: [{ title: null, sentences: [{ text: '无。', origin: 'pattern', from: [], facts: [] }] }],
  choices: [],
  notes: [],
  before: null,
  draftHash: 'a',
  ledgerHash: 'b',
};
const version = (seed: number, edits: Version['edits'] = {}): Version => ({ suggestion, edits, seed, byModel: false });
const seeds = (versions: Versions) => allVersions(versions).map(({ seed }) => seed);

describe('versions', () => {
  it('keep the last ten', () => {
    let versions = withNew(undefined, version(0));
    for (let seed = 1; seed < 15; seed++) versions = withNew(versions, version(seed));
    expect(seeds(versions)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(versions.shown.seed).toBe(14);
  });

  it('give back what was typed into an earlier one', () => {
    const first = withShown(withNew(undefined, version(0)), version(0, { heading: '五、改过' }));
    const second = withNew(first, version(1));
    expect(turned(second, -1).shown.edits).toEqual({ heading: '五、改过' });
    expect(turned(turned(second, -1), 1)).toEqual(second);
  });

  it('come to rest at the ends', () => {
    const one = withNew(undefined, version(0));
    expect(turned(one, -1)).toBe(one);
    expect(turned(one, 1)).toBe(one);
  });

  it('lose none and change no order, however the user turns', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1 as const, 1 as const), { maxLength: 30 }), (turns) => {
        const start = [0, 1, 2, 3].reduce((all: Versions | undefined, seed) => withNew(all, version(seed)), undefined);
        const end = turns.reduce((all, by) => all && turned(all, by), start);
        expect(end && seeds(end)).toEqual([0, 1, 2, 3]);
      }),
    );
  });

  it('are worth keeping once a person or a model did something', () => {
    const plain = withNew(withNew(undefined, version(0)), version(1));
    expect(isWorthKeeping(plain)).toBe(false);
    expect(isWorthKeeping(withShown(plain, version(1, { fills: { '0:0:次数': '6次' } })))).toBe(true);
    expect(isWorthKeeping(withNew(plain, { ...version(2), byModel: true }))).toBe(true);
  });
});
