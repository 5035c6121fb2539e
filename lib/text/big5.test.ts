import { expect, it } from 'vitest';
import { isCommonTraditional } from './big5';

it.each([...'蒙布周升后里台國學人'])('%s is written in Traditional texts', (character) => {
  expect(isCommonTraditional(character)).toBe(true);
});

it.each([...'国学习传统发'])('%s is not', (character) => {
  expect(isCommonTraditional(character)).toBe(false);
});
