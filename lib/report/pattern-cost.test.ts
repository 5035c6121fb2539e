import { describe, expect, it } from 'vitest';
import { MAX_WAYS, patternCost } from './pattern-cost';
import { PROFILES } from './profiles';

describe('patternCost', () => {
  it.each([
    ['第一责任人', 1],
    ['不足|问题', 2],
    ['(?:主要)?举措', 2],
    ['存在.{0,8}(?:不足|问题)', 18],
    ['a{3}', 1],
    ['[和及与、]?成效', 2],
    ['\\d{4}年', 1],
    ['(?<!补齐)短板(?!弱项)', 1],
    ['[)\\]]a', 1],
  ])('%s has %i ways', (source, ways) => {
    expect(patternCost(source)).toEqual({ ok: true, ways });
  });

  it.each([
    ['(a+)+b', 'unbounded'],
    ['.*情况', 'unbounded'],
    ['.{3,}', 'unbounded'],
    ['(?:a|a){0,30}b', 'costly'],
    ['(?:a{0,30}){0,30}b', 'costly'],
    ['(?:(?:a?){0,30}){0,30}b', 'costly'],
    ['.{0,60}.{0,60}.{0,60}b', 'costly'],
    ['a{0,100000}', 'costly'],
    ['(年)\\1', 'backreference'],
    ['(?<name>年)', 'syntax'],
    ['(', 'syntax'],
    ['一'.repeat(2_000), 'costly'],
  ])('%s is refused: %s', (source, problem) => {
    expect(patternCost(source)).toEqual({ ok: false, problem });
  });

  it('what it lets through is quick on any text', () => {
    const worst = '(?:a|b|c){0,5}.{0,2}(?:a|ab)?x';
    const cost = patternCost(worst);
    expect(cost.ok ? cost.ways : 0).toBeGreaterThan(MAX_WAYS / 2);
    const begin = performance.now();
    new RegExp(worst).test('abcabc'.repeat(20));
    expect(performance.now() - begin).toBeLessThan(200);
  });

  it('the profiles that come with the product are bounded too', () => {
    for (const { id, parts, titlePatterns } of PROFILES)
      for (const pattern of [...titlePatterns, ...parts.flatMap((part) => [...part.patterns, ...part.inner])])
        expect(patternCost(pattern, 10 * MAX_WAYS), `${id}: ${pattern}`).toMatchObject({ ok: true });
  });
});
