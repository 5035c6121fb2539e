import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './signer';

testExamples(rule);

it('only advises a signer where the draft has a number of its own', () => {
  const title = '云岭市司法局关于2024年度法治政府建设情况的报告';
  expect(findingsOf(rule, `云司字〔2025〕1号\n${title}`).map(({ severity, text }) => [severity, text])).toEqual([
    ['advice', '云司字〔2025〕1号'],
  ]);
  expect(findingsOf(rule, title)).toEqual([]);
});
