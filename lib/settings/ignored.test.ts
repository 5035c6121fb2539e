import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/rules/finding';
import { type Ignored, IgnoredListSchema, ignoredEntry, keptFindings, withIgnored, withoutIgnored } from './ignored';

const text = '一、工作安排。全年宣传12场次，走访企业，宣传12场次，发放材料。';

function found(rule: string, quote: string, from = 0, source = text): Finding {
  const start = source.indexOf(quote, from);
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

const RULE = 'figures/duplicate-item';
const first = found(RULE, '宣传12场次');
const second = found(RULE, '宣传12场次', first.end);
const isKept = (finding: Finding, source: string, draft: string, list: readonly Ignored[]) =>
  keptFindings([finding], source, draft, list).length === 1;

/** Whether the first place stays ignored in another state of the text. */
const staysIgnored = (source: string) =>
  !isKept(found(RULE, '宣传12场次', 0, source), source, '甲稿', [ignoredEntry('place', first, text, '甲稿')]);

describe('keptFindings', () => {
  it('place: only the passage itself', () => {
    const list = [ignoredEntry('place', first, text, '甲稿')];
    expect(keptFindings([first, second], text, '甲稿', list)).toEqual([second]);
    expect(keptFindings([first, second], text, '乙稿', list)).toEqual([first, second]);
  });

  it.each([
    ['the text before it grew', `题目\n${text.replace('工作安排。', '主要工作。今')}`],
    ['the text after it went', text.replace('，走访企业', '')],
    ['the marks on both sides were mended', text.replace('。全年宣', '.全年宣').replace('次，走访', '次,走访')],
    ['a figure beside it changed', text.replace('走访企业', '走访 30 家企业')],
  ])('place: still ignored when %s', (_, source) => {
    expect(staysIgnored(source)).toBe(true);
  });

  it('place: back when the passage itself or its whole surroundings changed', () => {
    const changed = text.replace('宣传12场次', '宣传13场次');
    expect(
      isKept(found(RULE, '宣传13场次', 0, changed), changed, '甲稿', [ignoredEntry('place', first, text, '甲稿')]),
    ).toBe(true);
    expect(staysIgnored('年初计划中的宣传12场次已经完成。')).toBe(false);
  });

  it('place: one of several things a rule says about it', () => {
    const other = { ...first, message: '另一项也重复' };
    expect(keptFindings([first, other], text, '甲稿', [ignoredEntry('place', first, text, '甲稿')])).toEqual([other]);
    // Alone, the same place stays ignored however the message is worded now.
    expect(isKept({ ...first, message: '重复了3次' }, text, '甲稿', [ignoredEntry('place', first, text, '甲稿')])).toBe(
      false,
    );
  });

  it('draft: the rule in this draft', () => {
    const list = [ignoredEntry('draft', first, text, '甲稿')];
    expect(isKept(second, text, '甲稿', list)).toBe(false);
    expect(isKept(second, text, '乙稿', list)).toBe(true);
    expect(isKept(found('figures/sum', '宣传12场次'), text, '甲稿', list)).toBe(true);
  });

  it('rule: the rule everywhere', () => {
    expect(isKept(second, text, '乙稿', [ignoredEntry('rule', first, text, '甲稿')])).toBe(false);
  });
});

describe('the list', () => {
  it('holds each entry once and gives it back', () => {
    const entry = ignoredEntry('place', first, text, '甲稿');
    const other = ignoredEntry('place', second, text, '甲稿');
    const list = withIgnored(withIgnored([], entry), entry);
    expect(list).toEqual([entry]);
    expect(withoutIgnored(withIgnored(list, other), [entry])).toEqual([other]);
  });

  it('forgets the oldest when full', () => {
    let list: Ignored[] = [];
    for (let i = 0; i < 2005; i++)
      list = withIgnored(list, { ...ignoredEntry('place', first, text, '甲稿'), quote: `${i}` });
    expect(list).toHaveLength(2000);
    expect(list[0]?.quote).toBe('5');
  });

  it('keeps what can be read of a damaged store', () => {
    const entry = ignoredEntry('rule', first, text, '甲稿');
    expect(IgnoredListSchema.parse([{ scope: 'nowhere' }, entry, null])).toEqual([entry]);
  });
});
