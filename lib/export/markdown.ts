import type { Snapshot } from '@/lib/document/snapshot';
import { findProfile } from '@/lib/report/profiles';
import type { Report } from '@/lib/report/report';
import type { CheckResult } from '@/lib/rules/engine';
import type { Finding } from '@/lib/rules/finding';
import { markdownCell } from './table';
import { countsOf, lineNumbers, SEVERITY_LABELS } from './text';

const SEVERITIES = ['error', 'warning', 'advice'] as const;

/** A check as a page for the 核稿人: what was understood, the parts, the findings, the gravest first. */
export function toMarkdown(id: string, { report, findings }: CheckResult, { text, notes = [] }: Snapshot): string {
  const lineOf = lineNumbers(text);
  const lines = [
    `# ${report.title?.text ?? id}`,
    '',
    `- 文件：${id}`,
    `- 单位：${report.unit ?? '（未写明）'}`,
    `- 年度：${report.year ?? '（不明）'}`,
    `- 报告模板：${findProfile(report.profile)?.label ?? report.profile}`,
    `- 落款：${[report.signature?.text, report.date?.text].filter(Boolean).join('　') || '（没有）'}`,
    `- 结果：${countsOf(findings, '，')}`,
    ...notes.map((note) => `- 提示：${note}`),
    '',
    '## 结构',
    '',
    '| 部分 | 标题 | 字数 |',
    '|---|---|--:|',
    ...partRows(report),
  ];
  if (findings.length === 0) lines.push('', '## 没有发现问题');
  for (const severity of SEVERITIES) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push('', `## ${SEVERITY_LABELS[severity]}（${some.length}）`, '');
    lines.push('| 行 | 原文 | 问题 | 可改为 | 依据 | 规则 |', '|--:|---|---|---|---|---|');
    for (const finding of some) lines.push(row(findingCells(finding, lineOf(finding.start))));
  }
  return `${lines.join('\n')}\n`;
}

/** The parts the profile asks for, in its order, the missing ones too. */
function partRows(report: Report): string[] {
  const wanted = findProfile(report.profile)?.parts ?? [];
  return wanted.flatMap(({ role, label }) => {
    const own = report.parts.flatMap((part, at) =>
      part.role === role ? [row([label, part.heading, String(report.lengths[at] ?? 0)])] : [],
    );
    if (own.length > 0) return own;
    if (!report.complete) return [row([label, '没有读到', ''])];
    const isTouched = report.touched.some((place) => place.role === role);
    return [row([label, isTouched ? '**缺少**（文中只提到）' : '**缺少**', ''])];
  });
}

function findingCells({ text, message, fixes, basis, rule }: Finding, line: number): string[] {
  const quote = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return [String(line), quote, message, fixes[0]?.title ?? '', basis, rule];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(markdownCell).join(' | ')} |`;
}
