import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './duplicate-item';

testExamples(rule);

it.each([
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
  '尊法、学法、守法、用法，科学立法、严格执法、公正司法、全民守法。',
  '会前、会中、会后，一级、二级、三级，红、黄、蓝、红。',
  '学习宣传、宣传引导、引导教育。',
  '到机关、社区、学校开展宣传、到社区、企业开展培训。',
  '市委、市政府和省委、省政府部署，区级、镇级两级。',
  '有计划、有步骤、有计划地推进，依法、科学、依法决策。',
  '分别为3次、5次、3次，《甲办法》（试行）、《甲办法》（2024年修订）。',
  '党组书记、局长，党组成员、副局长，局党组书记、局长。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['学习、宣传、学习', ['学习']],
  ['学习《甲法》、《乙法》、《甲法》', ['《甲法》']],
  ['采取讲座、展板、咨询、展板（含电子屏）等方式', ['展板']],
])('%s', (text, finds) => {
  expect(findingsOf(rule, text).map((finding) => finding.text)).toEqual(finds);
});
