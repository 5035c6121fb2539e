import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './number-sequence';

testExamples(rule);

const kinds = (text: string) => findingsOf(rule, text).map(({ severity, text: found }) => [severity, found]);

describe('outline/number-sequence', () => {
  it('is certain of gaps and doubles, not of a restart', () => {
    expect(kinds('一、甲\n正文。\n三、乙\n正文。')).toEqual([['error', '三、']]);
    expect(kinds('一、甲\n正文。\n一、乙\n正文。')).toEqual([['error', '一、']]);
    expect(kinds('一、甲\n正文。\n二、乙\n正文。\n一、丙\n正文。')).toEqual([['warning', '一、']]);
  });

  it('reports one wrong number once', () => {
    expect(kinds('一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。\n四、丁\n正文。')).toEqual([['error', '二、']]);
    expect(kinds('一、甲\n正文。\n二、乙\n正文。\n四、丙\n正文。\n四、丁\n正文。')).toEqual([['error', '四、']]);
  });

  it('misses the first number', () => {
    expect(kinds('一、甲\n（二）乙\n正文。\n（三）丙\n正文。')).toEqual([['error', '（二）']]);
  });

  it('lets every parent count from one', () => {
    expect(kinds('一、甲\n（一）乙\n正文。\n（二）丙\n正文。\n二、丁\n（一）戊\n正文。')).toEqual([]);
  });

  it('lets level 2 count on from part to part only where it does so throughout', () => {
    expect(kinds('一、甲\n（一）乙\n正文。\n（二）丙\n正文。\n二、丁\n（三）戊\n正文。')).toEqual([]);
    expect(
      kinds('一、甲\n（一）乙\n正文。\n（二）丙\n正文。\n二、丁\n（三）戊\n正文。\n三、己\n（一）庚\n正文。'),
    ).toEqual([['error', '（三）']]);
  });

  it('says which number is doubled where the count runs on', () => {
    const text =
      '一、甲\n（一）乙\n正文。\n二、丙\n（二）丁\n正文。\n三、戊\n（三）己\n正文。\n四、庚\n（三）辛\n正文。\n（五）壬\n正文。';
    const [finding, ...rest] = findingsOf(rule, text);
    expect(finding?.message).toContain('重复');
    expect(finding?.fixes[0]?.edits.map((edit) => edit.text)).toEqual(['（四）']);
    expect(rest).toEqual([]);
  });

  it('lets 第一部分 and 一、 count each for itself', () => {
    expect(
      kinds('第一部分 概述\n一、甲\n正文。\n二、乙\n正文。\n第二部分 内容\n一、丙\n正文。\n二、丁\n正文。'),
    ).toEqual([]);
  });

  it('lets ① start again under each （1）', () => {
    expect(kinds('1.甲。正文。\n（1）乙。正文。\n①丙。正文。\n②丁。正文。\n（2）戊。正文。\n①己。正文。')).toEqual([]);
  });

  it('misses no first number in a text that was not read from its beginning', () => {
    const text = '三、甲\n正文。\n四、乙\n正文。';
    expect(kinds(text)).toEqual([['error', '三、']]);
    const draft = parseDraft({ ...textSnapshot(text), complete: false });
    expect(check(draft, fazhiAnnual, { rules: [rule] }).findings).toEqual([]);
  });

  it('takes a heading in a form that is none for what it is meant to be', () => {
    expect(kinds('一、甲\n正文。\n二 乙\n正文。\n三、丙\n正文。')).toEqual([]);
    expect(kinds('一、甲\n正文。\n二是乙。\n三、丙\n正文。')).toEqual([['error', '三、']]);
  });

  it('keeps the form of the numbers it changes', () => {
    const [finding] = findingsOf(rule, '一、甲\n(一) 乙\n正文。\n(三) 丙\n正文。');
    expect(finding?.fixes[0]?.edits.map(({ text }) => text)).toEqual(['(二)']);
    expect(finding?.fixes[0]?.safe).toBe(false);
  });

  it('renumbers no series longer than numbers of headings go', () => {
    const text = Array.from({ length: 120 }, (_, at) => `${(at % 50) + 1}.学法。学习4次。`).join('\n');
    const found = findingsOf(rule, text);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});
