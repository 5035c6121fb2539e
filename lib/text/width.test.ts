import { expect, it } from 'vitest';
import { textWidth } from './width';

it.each([
  ['', 0],
  ['2025', 4],
  ['法治', 4],
  ['（一）、“”', 10],
  ['a法1', 4],
  ['𠮷', 2],
  ['①', 2],
  ['法\u200B治', 4],
])('%j takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});
