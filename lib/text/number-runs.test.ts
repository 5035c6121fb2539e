import { expect, it } from 'vitest';
import { numberRuns } from './number-runs';

it.each([
  ['检查12次，发放1,200份', ['12', '1,200']],
  ['阅读3.6万次，平均９１．５分', ['3.6', '９１．５']],
  ['2024.12.4前后', ['2024.12.4']],
  ['1,2,3三项，1,2345', ['1', '2', '3', '1', '2345']],
  ['共5.', ['5']],
  ['没有', []],
])('%s', (text, numbers) => {
  expect(numberRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
});
