import { describe, expect, it } from 'vitest';
import { linePlace } from './line-place';

describe('linePlace', () => {
  it.each([
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 0],
    [4, 2, 0],
    [6, 2, 2],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(linePlace('甲乙\n\n丙丁', offset)).toEqual({ line, column });
  });
});
