import { expect, it } from 'vitest';
import { factWords } from './fact-words';

it.each([
  ['2025-04-15', '2025年4月15日'],
  ['2025-04', '2025年4月'],
  ['--12-04', '12月4日'],
  ['4月15日', '4月15日'],
])('says the day %s as %s', (surface, words) => {
  expect(factWords({ kind: 'date', surface })).toBe(words);
});

it('leaves a number sign with hyphens alone', () => {
  expect(factWords({ kind: 'docNumber', surface: '2025-04' })).toBe('2025-04');
});
