import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { estimateTokens, looksTruncated, selectWhole } from './budget';

describe('estimateTokens', () => {
  it('is on the high side of the measured 0.54 to 0.70 a character for Chinese prose', () => {
    const text = '深入学习贯彻法治思想，全面推进依法行政。'.repeat(50);
    const perCharacter = estimateTokens(text) / text.length;
    expect(perCharacter).toBeGreaterThan(0.7);
    expect(perCharacter).toBeLessThan(1);
  });

  test.prop([fc.string(), fc.string()])('never falls when text is added', (a, b) => {
    expect(estimateTokens(a + b)).toBeGreaterThanOrEqual(estimateTokens(a));
  });
});

describe('selectWhole', () => {
  const item = fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }) });
  test.prop([fc.array(item), fc.nat({ max: 200 })])(
    'keeps whole items within the room and lists every other',
    (items, room) => {
      const { kept, left } = selectWhole(items, room);
      expect(kept.reduce((sum, { text }) => sum + estimateTokens(text), 0)).toBeLessThanOrEqual(room);
      expect([...kept, ...left].sort(by)).toEqual([...items].sort(by));
    },
  );
});

const by = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

it('looksTruncated suspects a server that counts far less than was sent', () => {
  expect(looksTruncated(9000, 2048)).toBe(true);
  expect(looksTruncated(9000, 5000)).toBe(false);
  expect(looksTruncated(100, 10)).toBe(false);
});
