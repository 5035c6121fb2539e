import { expect, it } from 'vitest';
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
