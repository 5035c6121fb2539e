import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './number-style';

testExamples(rule);

const kinds = (text: string) => findingsOf(rule, text).map(({ severity, text: found }) => [severity, found]);

describe('outline/number-style', () => {
  it('is certain only beside the standard form', () => {
    expect(kinds('(一)甲\n正文。\n（二）乙\n正文。')).toEqual([['error', '(一)']]);
    expect(kinds('(一)甲\n正文。\n(二)乙\n正文。')).toEqual([
      ['warning', '(一)'],
      ['warning', '(二)'],
    ]);
  });

  it('takes 1、 throughout for a habit', () => {
    expect(kinds('1、甲。正文。')).toEqual([['advice', '1、']]);
    expect(kinds('1、甲。正文。\n2.乙。正文。')).toEqual([['warning', '1、']]);
  });

  it('takes the wide dot as it is when it is used throughout', () => {
    expect(kinds('1．甲。正文。\n2．乙。正文。')).toEqual([]);
    expect(kinds('1．甲。正文。\n2.乙。正文。')).toEqual([['advice', '1．']]);
  });

  it('keeps a space that all have', () => {
    expect(kinds('（一） 甲\n正文。\n（二） 乙\n正文。')).toEqual([]);
  });

  it('leaves the space of a markdown list', () => {
    const draft = parseDraft(textSnapshot('1. 甲。正文。\n2.乙。正文。', 'markdown'));
    expect(check(draft, fazhiAnnual, { rules: [rule] }).findings).toEqual([]);
  });

  it('offers no fix where markup stands in the number', () => {
    const [finding] = findingsOf(rule, '（一）甲\n正文。\n(**二**)乙\n正文。');
    expect(finding?.fixes).toEqual([]);
  });

  it('looks through thousands of headings in a moment', () => {
    const text = '(一) 学法\n学习4次。\n'.repeat(3000);
    const started = performance.now();
    expect(findingsOf(rule, text)).toHaveLength(3000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
