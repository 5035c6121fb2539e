import { expect, it } from 'vitest';
import { sentenceStart } from './sentence-start';

it.each([
  ['开会2次。学法4次', 7, 5],
  ['开会2次。学法4次', 5, 5],
  ['开会2次', 3, 0],
  ['检查；整改！学法', 8, 6],
  ['', 0, 0],
])('%s at %i', (text, place, start) => {
  expect(sentenceStart(text, place)).toBe(start);
});

it('reads no further back than 400 characters', () => {
  expect(sentenceStart(`。${'法'.repeat(900)}`, 900)).toBe(500);
});
