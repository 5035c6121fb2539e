import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CueScanner } from './cues';

const CUES = [['法制', '做出决定'], undefined, ['，', '法'], [], ['决', '法治政府', '制做']];
const WORDS = [['法', '法治', '制法'], ['政府建设', '，', '建设'], undefined, ['法法', '府建设做'], ['法']];

describe('CueScanner', () => {
  it('names the rules of which a cue stands in the text, and those without cues', () => {
    const scanner = new CueScanner(CUES);
    const text = fc.string({ unit: fc.constantFrom(...'法制治政府做出决定，甲'), maxLength: 12 });
    fc.assert(
      fc.property(text, (given) => {
        const expected = CUES.map((cues) => (!cues || cues.some((cue) => given.includes(cue)) ? 1 : 0));
        expect([...scanner.scan(given)]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the places of the words of a rule in their order, and lets a word be a cue', () => {
    const scanner = new CueScanner(CUES, WORDS);
    const text = fc.string({ unit: fc.constantFrom(...'法制治政府建设做出决定，甲'), maxLength: 12 });
    fc.assert(
      fc.property(text, (given) => {
        const hit = [...scanner.scan(given)];
        for (const [rule, words] of WORDS.entries()) {
          const expected = [...given].flatMap((_, at) =>
            (words ?? []).flatMap((word, index) => (given.startsWith(word, at) ? [index, at] : [])),
          );
          expect(scanner.placesOf(rule)).toEqual(expected);
          const cues = CUES[rule];
          expect(hit[rule]).toBe(!cues || expected.length > 0 || cues.some((cue) => given.includes(cue)) ? 1 : 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
