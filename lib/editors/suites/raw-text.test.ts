import { expect, it } from 'vitest';
import { rawLines, rawSpan } from './raw-text';

it('parts paragraphs, keeps blank ones, and leads back to the raw text', () => {
  const raw = '\u0003年度\uFFFC报告\r\r一、学习\v第二行\r';
  const lines = rawLines(raw);
  expect(lines.map(({ text }) => text)).toEqual(['年度报告', '', '一、学习', '第二行']);
  const [first] = lines;
  if (!first) throw new Error('no line');
  const span = rawSpan(first, { start: 1, end: 3 });
  expect(raw.slice(span.start, span.end)).toBe('度\uFFFC报');
  expect(rawSpan(first, { start: 2, end: 2 })).toEqual({ start: 4, end: 4 });
});

it('makes a line of each cell, and none of the marks around them', () => {
  expect(rawLines('前\n\u0010\u0012\u001c项目\n\u001c数量\n\u0011后\n').map(({ text }) => text)).toEqual([
    '前',
    '项目',
    '数量',
    '后',
  ]);
  expect(rawLines('项目\r\u0007数量\r\u0007\r\u0007后').map(({ text }) => text)).toEqual(['项目', '数量', '后']);
});
