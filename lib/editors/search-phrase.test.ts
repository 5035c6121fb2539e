import { expect, it } from 'vitest';
import { searchPhrase } from './search-phrase';

const TEXT = '一、学习情况\n开展学习3次，参加学习40人次。\n二、学习情况\n略。';
const at = (quote: string, from = 0) => {
  const start = TEXT.indexOf(quote, from);
  return { start, end: start + quote.length };
};

it('is the place itself where it stands but once', () => {
  expect(searchPhrase(TEXT, at('40人次'))).toBe('40人次');
});

it('takes as much of the line around it as tells it from its likes, and no more', () => {
  expect(searchPhrase(TEXT, at('学习', 8))).toBe('展学习3');
  expect(searchPhrase(TEXT, at('学习情况', 20))).toBe('二、学习情况');
});

it('never reaches over a line', () => {
  expect(searchPhrase(TEXT, { start: 0, end: TEXT.length })).toBe('一、学习情况');
  expect(searchPhrase('甲\n甲', { start: 0, end: 1 })).toBe('甲');
});
