import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { SOUND_REPORT, without } from './example-report';
import { rule } from './length';

testExamples(rule);

it('says nothing of an empty draft, of one that lacks parts, of one read in part', () => {
  expect(findingsOf(rule, '')).toEqual([]);
  expect(findingsOf(rule, '云岭市某局关于2024年度法治政府建设情况的报告')).toEqual([]);
  const title = '云岭市某局关于2024年度法治政府建设情况的报告';
  expect(findingsOf(rule, without('plan')).map(({ text }) => text)).not.toContain(title);
  expect(findingsOf(rule, SOUND_REPORT).map(({ text }) => text)).toContain(title);
  const partly = parseDraft({ ...textSnapshot(SOUND_REPORT), complete: false });
  expect(check(partly, fazhiAnnual, { rules: [rule] }).findings).toEqual([]);
});

it('finds a report that is far too long', () => {
  const long = SOUND_REPORT.replace('研究法治工作2次。', `研究法治工作2次。${'逐项明确责任，按季检查。'.repeat(600)}`);
  expect(findingsOf(rule, long)[0]?.message).toMatch(/偏长/);
});
