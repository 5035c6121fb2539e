import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { infoDisclosureAnnual } from '@/lib/report/profiles/info-disclosure-annual';
import { rule as deadline } from '@/lib/rules/date/deadline';
import { check } from '@/lib/rules/engine';
import type { Rule } from '@/lib/rules/rule';
import { rule as topicMissing } from '@/lib/rules/structure/topic-missing';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const reportOf = (headings: readonly string[], year = 2024) =>
  [
    `云岭市民政局${year}年政府信息公开工作年度报告`,
    ...headings.flatMap((heading) => [heading, `${year}年，主动公开信息36条，按期答复2件。`]),
    '云岭市民政局',
    `${year + 1}年1月16日`,
  ].join('\n');

const run = (text: string) => check(parseDraft(textSnapshot(text)), infoDisclosureAnnual);
const only = (rule: Rule, text: string) =>
  check(parseDraft(textSnapshot(text)), infoDisclosureAnnual, { rules: [rule] }).findings;
const raised = (text: string) =>
  run(text).findings.flatMap(({ rule, severity }) =>
    severity === 'advice' || !/^(?:structure|outline|year)/.test(rule) ? [] : [`${rule} ${severity}`],
  );

describe('info-disclosure-annual', () => {
  it('knows the six parts, and asks for nothing of another kind of report', () => {
    const { report, findings } = run(reportOf(HEADINGS));
    expect(report.parts.map(({ role, heading }) => [role, heading])).toEqual(
      ['overview', 'proactive', 'requests', 'review', 'problems', 'other'].map((role, at) => [role, HEADINGS[at]]),
    );
    expect(report).toMatchObject({ unit: '云岭市民政局', year: 2024, missing: [] });
    expect(findings.filter(({ message }) => /法治政府|第一责任人/.test(message))).toEqual([]);
    expect(raised(reportOf(HEADINGS))).toEqual([]);
  });

  it('calls a missing part an error, the last one a warning', () => {
    for (const [at, heading] of HEADINGS.entries()) {
      const severity = at === HEADINGS.length - 1 ? 'warning' : 'error';
      const rest = HEADINGS.filter((other) => other !== heading).map(
        (other, index) => '一二三四五'.charAt(index) + other.slice(1),
      );
      expect(raised(reportOf(rest)), heading).toContain(`structure/part-missing ${severity}`);
    }
  });

  it('only advises on reports from before the format', () => {
    const old = ['一、概述', '二、主动公开政府信息情况', '三、依申请公开情况', '四、政府信息公开的收费及减免情况'];
    expect(raised(reportOf(old, 2016)).filter((finding) => finding.startsWith('structure/part'))).toEqual([]);
  });

  it('advises on tables that a copy has lost, by the format, not by the rule on 法治政府', () => {
    const text = reportOf(HEADINGS).replace('总体情况\n', `总体情况\n${'公开政府信息，回应社会关切。'.repeat(12)}\n`);
    expect(only(topicMissing, text).map(({ message, basis, severity }) => [severity, message, basis])).toEqual([
      [
        'advice',
        expect.stringContaining('主动公开情况统计表、申请办理情况统计表'),
        expect.stringContaining('国办公开办函'),
      ],
    ]);
  });

  it('knows its own day', () => {
    const late = only(deadline, reportOf(HEADINGS).replace('2025年1月16日', '2025年2月20日'));
    expect(late).toMatchObject([
      {
        severity: 'advice',
        message: expect.stringContaining('2025年1月31日'),
        basis: expect.stringContaining('第四十九条'),
      },
    ]);
  });

  it('takes the lines of the table of part 3 for no headings', () => {
    const lines = [
      '一、本年新收政府信息公开申请数量',
      '5',
      '二、上年结转政府信息公开申请数量',
      '0',
      '三、本年度办理结果',
      '（一）予以公开',
      '3',
      '（三）不予公开',
      '1.属于国家秘密',
      '0',
      '四、结转下年度继续办理',
      '0',
    ];
    const text = reportOf(HEADINGS).replace(
      '三、收到和处理政府信息公开申请情况\n',
      (heading) => `${heading}${lines.join('\n')}\n`,
    );
    const { report } = run(text);
    expect(report.outline.map(({ heading }) => heading)).toEqual(HEADINGS);
    expect(raised(text)).toEqual([]);
  });
});
