import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './foreign-word';

testExamples(rule);

it.each([
  'A、B岗',
  'C919',
  '5G网络',
  '邮箱fzb@example.gov.cn',
  '网址：http://example.com/abc',
  'This is the law of the land.',
  '张XX',
  'GDP（国内生产总值）',
  '世界贸易组织（WTO）',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it('speaks of each word once', () => {
  expect(findingsOf(rule, '细化任APP务分工。\n下载app，制作PPT。').map(({ text }) => text)).toEqual(['APP', 'PPT']);
});
