import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './title';

testExamples(rule);

it('finds the spaces of a title over two lines', () => {
  const text = '云岭市某局\n2024年度法治 政府建设 情况的报告\n市政府：\n一、主要举措\n检查12次。';
  const findings = findingsOf(rule, text);
  expect(findings.map((finding) => finding.text)).toEqual([
    '云岭市某局\n2024年度法治 政府建设 情况的报告',
    '治 政府建设 情',
  ]);
  expect(applyEdits(text, chooseEdits(findings, false))).toContain('云岭市某局关于\n2024年度法治政府建设情况的报告');
});
