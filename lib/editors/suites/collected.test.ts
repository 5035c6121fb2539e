import { expect, it } from 'vitest';
import type { Paragraph } from '../paragraphs';
import { createCollected } from './collected';

const blocks = (keys: string, text = ''): Paragraph[] =>
  [...keys].map((key) => ({ key, text: `${key}${text}`, kind: 'paragraph' }));
const keys = (collected: { paragraphs: readonly Paragraph[] }) => collected.paragraphs.map(({ key }) => key).join('');

it('puts windows that overlap in order, whichever way the page is scrolled', () => {
  const collected = createCollected();
  collected.merge(blocks('cdef'));
  collected.merge(blocks('efgh'));
  collected.merge(blocks('abcd'));
  expect(keys(collected)).toBe('abcdefgh');
});

it('takes new text and new blocks in at their place', () => {
  const collected = createCollected();
  collected.merge(blocks('abcd'));
  collected.merge([...blocks('b', '改'), ...blocks('x'), ...blocks('c')]);
  expect(keys(collected)).toBe('abxcd');
  expect(collected.paragraphs[1]?.text).toBe('b改');
  expect(collected.hasGap).toBe(false);
});

it('knows when blocks were missed, also below a title that is always drawn', () => {
  const apart = createCollected();
  apart.merge(blocks('abc'));
  apart.merge(blocks('fgh'));
  expect(apart.hasGap).toBe(true);
  const titled = createCollected();
  titled.merge(blocks('tabc'));
  titled.merge(blocks('tbcd'));
  expect(titled.hasGap).toBe(false);
  titled.merge(blocks('tfgh'));
  expect(titled.hasGap).toBe(true);
});
