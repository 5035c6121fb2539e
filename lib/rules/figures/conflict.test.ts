import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { CountedTable } from '@/lib/facts/counted-table';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { check } from '@/lib/rules/engine';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './conflict';

testExamples(rule);

const PLAN = '某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n全年组织案卷评查3次。\n';

it.each([
  `${PLAN}二、2025年度主要安排\n全年组织案卷评查6次。`,
  '全年召开党组会议12次。\n全年召开局务会议10次。',
  '全年召开党组理论学习中心组会议12次。\n召开党组理论学习中心组会议3次，专题学法。',
  '开展“宪法宣传周”活动，累计发放宣传资料300份。\n开展民法典宣传月活动，累计发放宣传资料500份。',
  '全年检查企业50家。\n全年检查企业80家次。',
  '发放普法手册500册。\n发放宣传资料500份。',
  '全年开展检查20次。\n全年开展检查30次。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['全年办理行政处罚案件12件。\n全年共办理行政处罚案件15件。', 'warning'],
  ['累计接受群众咨询300人次。\n共计接受群众咨询500人次。', 'advice'],
])('%s as %s', (text, severity) => {
  expect(findingsOf(rule, text).map((finding) => finding.severity)).toEqual([severity]);
});

describe('with a table of the user’s', () => {
  const thing = { kind: 'item', name: '宣传折页', unit: '份', words: ['宣传折页'], printed: true } as const;
  const row = { day: '2024-04-15', end: null, occasion: null, place: null };
  const counted = (...values: number[]): CountedTable => ({
    label: '宣传活动表',
    things: [thing],
    rows: values.map((value, at) => ({ ...row, counts: [{ thing: 0, value, approx: null, cell: `D${at + 2}` }] })),
  });
  const TEXT = `${PLAN}全年发放宣传折页700份。\n二、2025年度主要安排\n全年发放宣传折页900份。`;
  const findings = (text: string, table?: CountedTable) =>
    check(parseDraft(textSnapshot(text)), fazhiAnnual, { rules: [rule], ...(table ? { table } : {}) }).findings;

  it('names the cells and mends the figure, never the plan', () => {
    const found = findings(TEXT, counted(300, 480));
    expect(found.map(({ text, severity }) => [text, severity])).toEqual([['700份', 'warning']]);
    expect(found[0]?.message).toContain('宣传活动表合计780份（300（D2）＋480（D3））');
    expect(found[0]?.fixes.map(({ title, safe }) => [title, safe])).toEqual([['改为780份', false]]);
    const mended = applyEdits(TEXT, chooseEdits(found, false));
    expect(mended).toBe(TEXT.replace('700份', '780份'));
    expect(findings(mended, counted(300, 480))).toEqual([]);
  });

  it('says nothing without the table, or where it agrees', () => {
    expect(findings(TEXT)).toEqual([]);
    expect(findings(TEXT, counted(300, 400))).toEqual([]);
  });
});
