import * as OpenCC from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { isSuspect, toSimplified } from './traditional';
import { STANDARD_TOO, TRADITIONAL_ONLY } from './traditional-characters.data';

describe('Traditional characters', () => {
  it('are those the dictionaries change by themselves', () => {
    const ideographs = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const convert = OpenCC.Converter({ from: 'tw', to: 'cn' });
    const changed = ideographs.filter((character) => convert(character) !== character);
    expect(changed.filter((character) => !STANDARD_TOO.includes(character)).join('')).toBe(TRADITIONAL_ONLY);
  });

  it('become Simplified with their words, and leave standard writing alone', () => {
    expect(toSimplified('推進法治政府建設的主要安排')).toBe('推进法治政府建设的主要安排');
    expect(toSimplified('成效显著，乾县')).toBe('成效显著，乾县');
    expect(isSuspect('推进法治政府建设')).toBe(false);
  });
});
