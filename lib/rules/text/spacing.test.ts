import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './spacing';

testExamples(rule);

const within = (paragraph: string) => `一、主要举措\n${paragraph}\n二、主要安排\n加强培训。`;

it.each([
  '（一） 加强组织领导 落实工作责任',
  '1. 加强领导。健全制度。',
  '参会人员有张三 李四 王五等。',
  '主 任：负责全面工作。',
  '使用Windows 10系统，参照GB/T 9704执行。',
  '检查\t12\t次，',
])('is silent about %s', (paragraph) => {
  expect(findingsOf(rule, within(paragraph))).toEqual([]);
});

it.each([
  ['健全工作制\u00A0度，落实责任。', '健全工作制度，落实责任。'],
  ['健全制度，　落实责任。', '健全制度，落实责任。'],
  ['（一）加强组 织领导，落实责任', '（一）加强组织领导，落实责任'],
  ['推广 OA 系统，用 3 台设备。', '推广OA系统，用3台设备。'],
  ['开展“ 三重一大 ”决策。', '开展“三重一大”决策。'],
])('%s → %s', (text, fixed) => {
  expect(applyEdits(within(text), chooseEdits(findingsOf(rule, within(text)), false))).toBe(within(fixed));
});

it('speaks once of a text full of spaces', () => {
  expect(findingsOf(rule, within('健全制 度，落实责 任。'.repeat(10)))).toHaveLength(1);
});

it('leaves title and signature alone', () => {
  expect(
    findingsOf(
      rule,
      '云岭市司法局 2024年法治政府建设情况的报告\n一、主要举措\n健全制度。\n云岭市司法 局\n2025年1月9日',
    ),
  ).toEqual([]);
});
