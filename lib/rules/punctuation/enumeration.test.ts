import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './enumeration';

testExamples(rule);

it.each([
  '废止《甲办法》，《乙办法》修订后印发。',
  '修订《甲办法》，《乙办法》等得到落实。',
  '学习《甲办法》（试行），《乙办法》等法规。',
  '落实“双随机”，“一网通办”等制度得到完善。',
  '“四个意识”、坚定“四个自信”',
  '《关于贯彻〈甲办法〉、〈乙办法〉的通知》',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it('never calls a 、 an error', () => {
  const text = '学习《甲办法》、《乙办法》，《丙办法》，《丁办法》等规定；开展“甲”、“乙”活动和“丙”、“丁”活动。';
  expect(findingsOf(rule, text).map((finding) => [finding.severity, finding.text])).toEqual([
    ['error', '《甲办法》、《乙办法》，《丙办法》，《丁办法》'],
    ['advice', '》、《'],
    ['advice', '”、“'],
    ['advice', '”、“'],
  ]);
});
