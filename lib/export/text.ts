import type { Snapshot } from '@/lib/document/snapshot';
import type { Severity } from '@/lib/report/profile';
import { findProfile } from '@/lib/report/profiles';
import type { CheckResult } from '@/lib/rules/engine';
import type { Finding } from '@/lib/rules/finding';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', advice: '建议' };

/** A check as lines for a terminal: what was understood, then each finding with its line number in the source. */
export function toText(id: string, { report, findings }: CheckResult, { text, notes = [] }: Snapshot): string {
  const profile = findProfile(report.profile)?.label ?? report.profile;
  const head = [
    id,
    `  标题：${report.title?.text ?? '（没有）'}`,
    `  模板：${profile}　年度：${report.year ?? '（不明）'}　${countsOf(findings, '　')}`,
    ...notes.map((note) => `  提示：${note}`),
  ];
  const parts = report.parts.map((part, at) => `  ${part.heading}（${report.lengths[at] ?? 0} 字）`);
  const lineOf = lineNumbers(text);
  const list = findings.map((finding) => {
    const quote = finding.text.replace(/\s+/g, ' ').slice(0, 40);
    return `  第${lineOf(finding.start)}行 [${SEVERITY_LABELS[finding.severity]}] ${finding.message}${quote ? `　原文：${quote}` : ''}（${finding.rule}）`;
  });
  return [...head, ...parts, ...list].join('\n');
}

/** 错误 1，警告 0，建议 3 */
export function countsOf(findings: readonly Finding[], between: string): string {
  return (['error', 'warning', 'advice'] as const)
    .map((severity) => {
      const number = findings.filter((finding) => finding.severity === severity).length;
      return `${SEVERITY_LABELS[severity]} ${number}`;
    })
    .join(between);
}

/** The number of the line an offset stands in; asked for in any order. */
export function lineNumbers(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split('\n').length;
}
