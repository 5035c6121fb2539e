import type { Severity } from '@/lib/report/profile';
import type { CheckResult } from '@/lib/rules/engine';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', advice: '建议' };

/** A check as lines for a terminal: what was understood, then each finding with its line number in the source. */
export function toText(id: string, { report, findings }: CheckResult, source: string): string {
  const counts = (['error', 'warning', 'advice'] as const).map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_LABELS[severity]} ${number}`;
  });
  const head = [
    id,
    `  标题：${report.title?.text ?? '（没有）'}`,
    `  年度：${report.year ?? '（不明）'}　${counts.join('　')}`,
  ];
  const parts = report.parts.map((part) => `  ${part.heading}（${part.length} 字）`);
  const list = findings.map((finding) => {
    const line = source.slice(0, finding.start).split('\n').length;
    const quote = finding.text.replace(/\s+/g, ' ').slice(0, 40);
    return `  第${line}行 [${SEVERITY_LABELS[finding.severity]}] ${finding.message}${quote ? `　原文：${quote}` : ''}（${finding.rule}）`;
  });
  return [...head, ...parts, ...list].join('\n');
}
