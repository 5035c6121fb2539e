import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CueScanner } from './cues';

const CUES = [['法制', '做出决定'], undefined, ['，', '法'], [], ['决', '法治政府', '制做']];

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
});
