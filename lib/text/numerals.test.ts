import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fromChineseNumeral, fromDigitString, toChineseNumeral } from './numerals';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('%i is %s', (value, text) => {
    expect(toChineseNumeral(value)).toBe(text);
    expect(fromChineseNumeral(text)).toBe(value);
  });

  test.prop([fc.integer({ min: 1, max: 99 })])('go there and back', (value) => {
    expect(fromChineseNumeral(toChineseNumeral(value))).toBe(value);
  });

  it.each(['', '零', '二三', '一十一一', '百', '3', '十十', ' '])('%j is none', (text) => {
    expect(fromChineseNumeral(text)).toBeNull();
  });

  it.each([0, 100, 1.5, -1])('refuses %d', (value) => {
    expect(() => toChineseNumeral(value)).toThrow(RangeError);
  });
});

describe('fromDigitString', () => {
  it.each([
    ['二〇二五', 2025],
    ['二○二五', 2025],
    ['二零二五', 2025],
    ['２０２５', 2025],
    ['2025', 2025],
  ])('%s is %i', (text, value) => {
    expect(fromDigitString(text)).toBe(value);
  });

  it.each(['', '二千', '十', '20 25'])('%j is none', (text) => {
    expect(fromDigitString(text)).toBeNull();
  });
});
