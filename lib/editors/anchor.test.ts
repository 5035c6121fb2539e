import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeAnchor, resolveAnchor } from './anchor';

const find = (last: string, quote: string, text: string, from = 0) => {
  const start = last.indexOf(quote, from);
  const span = resolveAnchor(text, makeAnchor(last, { start, end: start + quote.length }), last);
  return span && text.slice(0, span.start).length;
};

const LONG =
  '全年开展宪法宣传进机关、进学校、进社区、进企业活动，覆盖干部群众，取得了良好的社会效果，受到了广泛的好评。';

describe('resolveAnchor', () => {
  it('trusts the offset while nothing changed, and only then', () => {
    const text = '无\n无\n无';
    expect(find(text, '无', text, 2)).toBe(2);
    expect(find(text, '无', '无\n无', 2)).toBeNull();
  });

  it('follows the place when the user typed elsewhere', () => {
    const text = `标题\n${LONG}\n末段2023年安排。`;
    expect(find(text, '2023', text.replace('标题', '新的标题'))).toBe(text.indexOf('2023') + 2);
    expect(find(text, '2023', text.replace('末段', '末尾一段'))).toBeNull();
  });

  it('follows the place when the user typed not too near', () => {
    const text = `${LONG}一是2023年安排任务，落实责任。${LONG}`;
    const now = text.replace('良好', '很好');
    expect(find(text, '2023', now)).toBe(now.indexOf('2023'));
  });

  it('refuses what changed, went away or became two', () => {
    const text = `${LONG}\n2023年${LONG}`;
    expect(find(text, '2023', text.replace('2023', '2024'))).toBeNull();
    expect(find(text, '2023', LONG)).toBeNull();
    expect(find(text, '2023', `${text}\n${text}`)).toBeNull();
  });

  it('does not take the likeness for the place that went', () => {
    const twice = `首段。\n${LONG}2023年${LONG}\n${LONG}2023年${LONG}\n末段。`;
    expect(find(twice, '2023', twice.replace(`${LONG}2023年${LONG}\n`, ''))).toBeNull();
    expect(find(twice, '2023', twice.replace('首段', '首先'))).toBeNull();
  });

  it('finds an empty place by what stands around it', () => {
    const text = `${LONG}\n${LONG}`;
    const at = LONG.length + 1;
    const anchor = makeAnchor(text, { start: at, end: at });
    expect(resolveAnchor(`序\n${text}`, anchor, text)).toEqual({ start: at + 2, end: at + 2 });
    const end = makeAnchor(text, { start: text.length, end: text.length });
    expect(resolveAnchor(`序\n${text}`, end, text)?.start).toBe(text.length + 2);
    expect(resolveAnchor(`${text}尾`, end, text)).toBeNull();
  });

  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '2', '\n'), maxLength: 200 });
  property.prop([words, words, words, fc.nat(), fc.nat({ max: 5 })])(
    'whatever it finds is the quote',
    (before, middle, extra, at, length) => {
      const last = before + middle;
      const start = last.length === 0 ? 0 : at % last.length;
      const anchor = makeAnchor(last, { start, end: Math.min(last.length, start + length) });
      expect(resolveAnchor(last, anchor, last)).toEqual({ start: anchor.start, end: anchor.end });
      const text = before + extra + middle;
      const span = resolveAnchor(text, anchor, last);
      if (span) expect(text.slice(span.start, span.end)).toBe(anchor.quote);
    },
  );
});
