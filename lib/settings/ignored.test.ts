import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/rules/finding';
import { type Ignored, ignoredEntry, isIgnored, withIgnored, withoutIgnored } from './ignored';

const text = '一、工作安排。全年宣传12场次，走访企业，宣传12场次，发放材料。';

function found(rule: string, quote: string, from = 0): Finding {
  const start = text.indexOf(quote, from);
  return {
    rule,
    severity: 'advice',
    message: '重复',
    start,
    end: start + quote.length,
    text: quote,
    basis: '',
    fixes: [],
  };
}

const first = found('figures/duplicate-item', '宣传12场次');
const second = found('figures/duplicate-item', '宣传12场次', first.end);

describe('isIgnored', () => {
  it('place: only the passage itself', () => {
    const list = [ignoredEntry('place', first, text, '甲稿')];
    expect(isIgnored(first, text, '甲稿', list)).toBe(true);
    expect(isIgnored(second, text, '甲稿', list)).toBe(false);
    expect(isIgnored(first, text, '乙稿', list)).toBe(false);
  });

  it('place: found again when the text before it grew', () => {
    const list = [ignoredEntry('place', first, text, '甲稿')];
    const grown = `题目\n${text.replace('工作安排。', '主要工作。今')}`;
    const start = grown.indexOf(first.text);
    expect(isIgnored({ ...first, start, end: start + first.text.length }, grown, '甲稿', list)).toBe(true);
  });

  it('draft: the rule in this draft', () => {
    const list = [ignoredEntry('draft', first, text, '甲稿')];
    expect(isIgnored(second, text, '甲稿', list)).toBe(true);
    expect(isIgnored(second, text, '乙稿', list)).toBe(false);
    expect(isIgnored(found('figures/sum', '宣传12场次'), text, '甲稿', list)).toBe(false);
  });

  it('rule: the rule everywhere', () => {
    expect(isIgnored(second, text, '乙稿', [ignoredEntry('rule', first, text, '甲稿')])).toBe(true);
  });
});

describe('withIgnored and withoutIgnored', () => {
  it('hold each entry once and give it back', () => {
    const entry = ignoredEntry('place', first, text, '甲稿');
    const list = withIgnored(withIgnored([], entry), entry);
    expect(list).toEqual([entry]);
    expect(withoutIgnored(list, entry)).toEqual([]);
  });

  it('forget the oldest when full', () => {
    let list: Ignored[] = [];
    for (let i = 0; i < 2005; i++)
      list = withIgnored(list, { ...ignoredEntry('place', first, text, '甲稿'), quote: `${i}` });
    expect(list).toHaveLength(2000);
    expect(list[0]?.quote).toBe('5');
  });
});
