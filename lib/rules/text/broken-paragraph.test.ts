import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './broken-paragraph';

testExamples(rule);

it('gives one finding for a text that was cut at a width throughout', () => {
  const line = '我局认真履行法定职责扎实推进法治政府建设各项工作';
  const text = Array.from({ length: 12 }, (_, at) => (at % 4 === 3 ? `${line}。` : `${line}，`.slice(-25))).join('\n');
  const findings = findingsOf(rule, text);
  expect(findings.map(({ severity }) => severity)).toEqual(['advice']);
  expect(applyEdits(text, chooseEdits(findings, false)).split('\n')).toHaveLength(3);
});
