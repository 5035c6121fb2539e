import { describe, expect, test } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { changedFields, haveCommon, RecordedView } from './recorded-view';
import type { DraftView } from './rule';

const draft = parseDraft(textSnapshot('云岭市某局2024年度法治政府建设情况报告\n一、主要举措和成效\n开会2次。'));
const view: DraftView = {
  draft,
  report: readReport(draft, fazhiAnnual),
  profile: fazhiAnnual,
  lastYear: null,
  table: null,
};

const reading = (look: (view: DraftView) => unknown) => new RecordedView(view).record(look);

describe('a recorded view', () => {
  test('has every field of a draft and a report, one bit for each', () => {
    const { answer } = reading(({ report, draft: seen }) => [
      Object.keys(view.report).filter((field) => !(field in report)),
      Object.keys(draft).filter((field) => !(field in seen)),
    ]);
    expect(answer).toEqual([[], []]);
    expect(Object.keys(view.report).length).toBeLessThan(31);
  });

  test('shows what it was given', () => {
    expect(reading(({ report, draft }) => [report.year, report.outline, draft.blocks]).answer).toEqual([
      2024,
      view.report.outline,
      draft.blocks,
    ]);
  });

  test.each([
    ['the year', ({ report }: DraftView) => report.year, { year: 2023 }, true],
    ['a field taken apart', ({ report: { outline } }: DraftView) => outline, { outline: [] }, true],
    ['another field', ({ report }: DraftView) => report.year, { outline: [] }, false],
    ['nothing', () => 1, { year: 2023 }, false],
  ])('knows whether what was read has changed: %s', (_, look, change, isTouched) => {
    const changed = changedFields(view, { ...view, report: { ...view.report, ...change } });
    expect(haveCommon(reading(look).read, changed)).toBe(isTouched);
  });

  test('tells the readings of one view apart', () => {
    const recorded = new RecordedView(view);
    recorded.record(({ report }) => report.year);
    const changed = changedFields(view, { ...view, report: { ...view.report, year: 2023 } });
    expect(haveCommon(recorded.record(({ draft }) => draft.blocks).read, changed)).toBe(false);
  });
});
