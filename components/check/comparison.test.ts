import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { DEFAULT_PROFILE } from '@/lib/report/profiles';
import { check } from '@/lib/rules/engine';
import type { Example } from '@/lib/rules/rule';
import { rule as planUnreported } from '@/lib/rules/structure/plan-unreported';
import { rule as problemUnanswered } from '@/lib/rules/structure/problem-unanswered';
import { rule as topicMissing } from '@/lib/rules/structure/topic-missing';
import { planRows, problemRows, topicRows } from './comparison';

function read(example: Example | undefined, withLastYear = false) {
  const text = example?.text ?? '';
  const lastYear = withLastYear ? { lastYear: parseDraft(textSnapshot(example?.lastYear ?? '')) } : {};
  return { text, report: check(parseDraft(textSnapshot(text)), DEFAULT_PROFILE, lastYear).report };
}

describe('problemRows', () => {
  it('pairs a shortcoming with the measures on it, each with its place', () => {
    const { text, report } = read(problemUnanswered.examples.bad[0]);
    const rows = problemRows(report);
    expect(rows.map(({ text: head, answers }) => [head, answers.length > 0])).toEqual([
      ['执法力量偏弱', true],
      ['政务公开不够及时', false],
    ]);
    const place = rows[0]?.answers[0]?.place;
    expect(text.slice(place?.start, place?.end)).toContain('充实执法力量');
    expect(text.slice(rows[1]?.place?.start, rows[1]?.place?.end)).toContain('政务公开不够及时');
  });
});

describe('planRows', () => {
  it('is nothing without last year’s report', () => {
    const { report, text } = read(planUnreported.examples.bad[0]);
    expect(planRows(report, text)).toBeNull();
  });

  it('pairs last year’s items with what this report says of them', () => {
    const { report, text } = read(planUnreported.examples.bad[0], true);
    const rows = planRows(report, text) ?? [];
    expect(rows.map(({ answers }) => answers.length > 0)).toEqual([true, false]);
    expect(rows[0]?.place).toBeNull();
    expect(rows[0]?.answers[0]?.text).toContain('宣');
  });
});

describe('topicRows', () => {
  it('puts what is missing first', () => {
    const rows = topicRows(read(topicMissing.examples.bad[0]).report);
    expect(rows[0]?.place).toBeNull();
    expect(rows.at(-1)?.place).not.toBeNull();
  });
});
