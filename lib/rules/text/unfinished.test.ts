import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './unfinished';

testExamples(rule);

const within = (paragraph: string) => `一、主要举措\n${paragraph}\n二、主要安排\n加强培训。`;

it.each([
  '加强组织领导，落实工作责任',
  '会议强调：“依法行政是基本要求。”',
  '全年检查12次。整改情况如下：',
  '全年检查12次。咨询电话：12345',
  '一是健全制度。二是落实责任；',
  '（此件公开发布）',
])('is silent about %s', (paragraph) => {
  expect(findingsOf(rule, within(paragraph))).toEqual([]);
});

it.each([
  '一是健全制度。二是落实（含整改）责任',
  '（一）加强领导。全年研究法治工作4次',
  '健全制度。学习《国防动员法》',
])('finds %s', (paragraph) => {
  expect(findingsOf(rule, within(paragraph))).toHaveLength(1);
});

it('does not speak of the paragraph that is being written', () => {
  expect(findingsOf(rule, '一、主要举措\n健全制度。全年检查12次')).toEqual([]);
});
