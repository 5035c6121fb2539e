import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { readTable } from '@/lib/terms/laws';
import { LAW_TABLES } from '@/lib/terms/laws.data';
import { WRONG_TITLES } from '@/lib/terms/plans.data';
import { rule } from './law-title';

testExamples(rule);

const graded = (text: string, year?: number) =>
  findingsOf(rule, text, year).map(({ severity, text }) => [severity, text]);

it('every listed title is silent, with 中华人民共和国 too', () => {
  for (const { title, short } of LAW_TABLES.flatMap(readTable)) {
    expect(graded(`学习《${title}》。`)).toEqual([]);
    if (!title.startsWith('中')) expect(graded(`学习《中华人民共和国${title}》。`)).toEqual([]);
    if (short) expect(graded(`学习《${short}》。`)).toEqual([]);
  }
});

it.each(WRONG_TITLES.map(({ wrong, right }) => [wrong, right]))('%s → %s', (wrong, right) => {
  const text = `学习《${wrong}》。`;
  expect(applyEdits(text, chooseEdits(findingsOf(rule, text), true))).toBe(`学习《${right}》。`);
});

it.each([
  ['《中华人民共和国行政处法》', '《中华人民共和国行政处罚法》'],
  ['《行政许可法法》', '《行政许可法》'],
  ['《安全产生法》', '《安全生产法》'],
  ['《突发事件应急法》', '《突发事件应对法》'],
  ['《法治政府建设和责任落实督察工作规定》', '《法治政府建设与责任落实督察工作规定》'],
  ['《党政主要负责人履行推进法制建设第一责任人职责规定》', '《党政主要负责人履行推进法治建设第一责任人职责规定》'],
  ['《中国共产党纪律处份条例》', '《中国共产党纪律处分条例》'],
  ['《重大行政决策程续暂行条例》', '《重大行政决策程序暂行条例》'],
  ['《法治政府建设实施纲要（20212025年）》', '《法治政府建设实施纲要（2021—2025年）》'],
  ['《法治社会建设实施纲要（2021－2025年）》', '《法治社会建设实施纲要（2020－2025年）》'],
  ['《法治政府建设实施纲要（２０２２－２０２５年）》', '《法治政府建设实施纲要（2021－2025年）》'],
])('%s → %s', (wrong, right) => {
  const findings = findingsOf(rule, wrong);
  expect(findings.map(({ severity }) => severity)).toEqual(['error']);
  expect(applyEdits(wrong, chooseEdits(findings, true))).toBe(right);
});

it.each([
  ['《法治政府建设实施纲要（2021-2025年）》', 'advice'],
  ['《法治政府建设实施纲要（2021年—2025年）》', 'advice'],
  ['《法治政府建设实施纲要（2021－2025）》', 'warning'],
  ['《法治政府建设与责任落实督察规定》', 'warning'],
  ['《法治政府建设和责任落实督查工作规定》', 'warning'],
  ['《优化营商环境条列》', 'error'],
  ['《安全生产事故应急条例》', 'warning'],
  ['《中国共产党党员教育管理条例》', 'warning'],
])('%s: %s', (text, severity) => {
  expect(graded(text)).toEqual([[severity, text]]);
});

it.each([
  '《法治政府建设实施纲要》《法治政府建设实施方案（2022—2025年）》《某市法治政府建设实施纲要（2022—2025年）》',
  '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》',
  '《中国共产党工作机关条例（试行）》《中国共产党工作机关条例(试行)》《行政处罚法（2021年修订）》',
  '《某省实施〈中华人民共和国人民防空法〉办法》《某市城市绿化条例》《某县物业管理条例》',
  '《市信访工作条例》《消防安全责任制实施办法》《行政执法监督办法》《安全生产责任清单》《执法公示办法》',
  '《责令整改通知书》《行政处罚决定书》《国防知识读本》《人民日报》《求是》《条例》《规定》《办法》',
  '《市人防办工作规则》《区国动办人防工程维护管理办法》《人防工程平时使用登记表》',
  '《道路运输条例》《网络安全法》《反不正当竞争法》《生态环境法典》《城镇绿化条例》《行政处罚程序规定》',
  '《中国共产党章程》《决定》《民法典·总则编》《孙子兵法》《工作方法》',
  '《國防教育法》',
])('is silent about %s', (text) => {
  expect(graded(text, 2025)).toEqual([]);
});

it.each<[string, number, string | null]>([
  ['学习新修订的《中华人民共和国国防教育法》', 2024, null],
  ['学习新修订的《国防教育法》', 2023, 'warning'],
  ['学习新修订的《保守国家秘密法》', 2025, null],
  ['学习新修订的《行政处罚法》', 2021, null],
  ['学习新修订的《行政处罚法》', 2022, null],
  ['学习新修订的《行政处罚法》', 2024, 'advice'],
  ['学习新修订的《国防动员法》', 2025, 'warning'],
  ['学习新修订的《国防动员法》', 2026, null],
  ['参与《国防动员法》修订草案征求意见', 2024, null],
  ['学习《公平竞争审查条例》', 2023, 'warning'],
  ['学习《公平竞争审查条例》', 2024, null],
  ['对《法治宣传教育法（草案）》提出意见', 2024, null],
  ['学习《法治宣传教育法》', 2025, null],
])('%s in a report of %i: %s', (text, year, severity) => {
  expect(graded(text, year).map(([found]) => found)).toEqual(severity ? [severity] : []);
});

it('asks about a plan that is over, or over in the year that is planned', () => {
  const text =
    '某局关于2025年度法治政府建设情况的报告\n一、2025年度主要举措和成效\n落实《法治政府建设实施纲要（2021－2025年）》。\n二、2026年度主要安排\n落实《法治政府建设实施纲要（2021－2025年）》。';
  expect(graded(text).map(([severity]) => severity)).toEqual(['advice']);
  expect(graded('落实《法治政府建设实施纲要（2015－2020年）》。', 2023).map(([severity]) => severity)).toEqual([
    'advice',
  ]);
});

it.each([
  ['按照省委、省政府《法治政府建设实施纲要（2021－2025年）》要求', 1],
  ['落实市政府印发的《法治政府建设实施纲要（2021－2025年）》', 1],
  ['按照市委、市政府部署，落实《法治政府建设实施纲要（2021－2025年）》', 0],
  ['按照中共中央、国务院《法治政府建设实施纲要（2021－2025年）》', 0],
  ['落实市政府《法治政府建设实施纲要（2021－2025年）》实施方案', 0],
])('%s: %i', (text, count) => {
  expect(graded(text)).toHaveLength(count);
});

it.each([
  ['《某市人防工程管理条例》', 'warning'],
  ['《某省人防工程维护管理办法》', 'warning'],
])('%s: %s', (text, severity) => {
  expect(graded(text)).toEqual([[severity, text]]);
});
