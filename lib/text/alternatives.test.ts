import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alternatives, literally } from './alternatives';

const WORDS = ['第一责任人', '第一', '一把手', '一', '二是', '(x)', 'a'];

describe('Alternatives', () => {
  it('finds what the regular expression of all of them finds', () => {
    const whole = new RegExp(
      [...literally(WORDS).map(({ source }) => source), '(?<=届)[一二]中', '[二三]+(?=$)'].join('|'),
      'gm',
    );
    const parts = new Alternatives(
      [...literally(WORDS), { source: '(?<=届)[一二]中', starts: '一二' }, { source: '[二三]+(?=$)', starts: '二三' }],
      'm',
    );
    const text = fc.string({ unit: fc.constantFrom(...'第一责任人把手二是三届中(x)a\n甲'), maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        const found = [...parts.matchAll(given)].map((match) => [match.index, match[0]]);
        expect(found).toEqual([...given.matchAll(whole)].map((match) => [match.index, match[0]]));
      }),
    );
  });

  it('prefers the earlier of two that begin at one place', () => {
    const found = [...new Alternatives(literally(['第一', '第一责任人'])).matchAll('第一责任人')];
    expect(found.map(([word]) => word)).toEqual(['第一']);
  });
});
