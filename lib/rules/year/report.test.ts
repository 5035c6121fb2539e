import { describe, expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './report';

testExamples(rule);

const TITLE = '某局关于2024年度法治政府建设情况的报告';

describe('year/report', () => {
  it('is not sure of a heading that is no part', () => {
    const found = findingsOf(rule, `${TITLE}\n一、2023年工作回顾与思考\n开会2次。\n二、存在的不足\n人员少。`);
    expect(found.map(({ severity, text }) => [severity, text])).toEqual([['warning', '2023']]);
  });

  it('offers no unseen fix when only the title speaks for the year', () => {
    const [one] = findingsOf(rule, `${TITLE}\n一、2023年度主要举措和成效\n开会2次。`);
    expect(one).toMatchObject({ severity: 'error', fixes: [{ safe: false }] });
    const [two] = findingsOf(rule, `${TITLE}\n一、2023年度主要举措和成效\n开会2次。\n二、2024年度存在的不足\n人员少。`);
    expect(two).toMatchObject({ severity: 'error', fixes: [{ safe: true }] });
  });

  it('leaves the plan, years of documents and inspections of other years alone', () => {
    const text = `${TITLE}\n一、落实《2023年法治工作要点》主要举措和成效\n开会2次。\n二、2023年度督察反馈问题整改工作情况\n整改4项。\n三、2026年度工作安排\n补充人员。`;
    expect(findingsOf(rule, text)).toEqual([]);
  });

  it('keeps full-width digits', () => {
    const [finding] = findingsOf(rule, `${TITLE}\n一、２０２３年度主要举措和成效\n开会2次。`);
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('２０２４');
  });

  it('reads a title over two lines', () => {
    const found = findingsOf(
      rule,
      '某市某局关于\n2023年度法治政府建设情况的报告\n现将2024年度情况报告如下：\n一、主要举措\n开会2次。',
      2024,
    );
    expect(found.map(({ text }) => text)).toEqual(['2023']);
  });

  it('says which place stands alone, be it the title', () => {
    const text = (title: number) =>
      `某局关于${title}年度法治政府建设情况的报告\n2024年，我局依法履职。\n一、2024年度主要举措和成效\n开会2次。\n二、2025年度工作安排\n补人。`;
    expect(findingsOf(rule, text(2024))).toEqual([]);
    const [found, ...others] = findingsOf(rule, text(2023));
    expect(found).toMatchObject({ severity: 'error', text: '2023', start: 4, fixes: [{ safe: true }] });
    expect(others).toEqual([]);
  });

  it('doubts an opening that begins with another year', () => {
    const found = findingsOf(rule, `${TITLE}\n2023年，我局依法履职。\n一、主要举措和成效\n开会2次。`);
    expect(found.map(({ severity, text }) => [severity, text])).toEqual([['warning', '2023']]);
    expect(findingsOf(rule, `${TITLE}\n2021年以来，我局依法履职。\n一、主要举措和成效\n开会2次。`)).toEqual([]);
  });
});
