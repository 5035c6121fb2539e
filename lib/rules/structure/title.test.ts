import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiSummary } from '@/lib/report/profiles/fazhi-summary';
import { check } from '@/lib/rules/engine';
import { testExamples } from '@/lib/rules/testing';
import { rule } from './title';

testExamples(rule);

describe('structure/title for a profile of summaries', () => {
  it.each([
    ['关于2020年度法治政府建设情况的报告', '情况的报告”'],
    ['2020年度法治政府建设工作总结', '工作总结”'],
  ])('answers %s in its own kind', (title, kind) => {
    const draft = parseDraft(textSnapshot(`${title}\n一、工作开展情况\n开展检查。\n二、下一步打算\n加强培训。`));
    const [finding] = check(draft, fazhiSummary, { rules: [rule] }).findings;
    expect(finding?.message).toContain(kind);
  });
});
