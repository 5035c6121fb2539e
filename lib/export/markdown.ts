import type { CheckResult } from '@/lib/rules/engine';
import { SEVERITY_LABELS } from './text';

/** A check as a page for the 核稿人: the parts, then a table of findings with basis. */
export function toMarkdown(id: string, { report, findings }: CheckResult): string {
  const lines = [
    `# ${report.title?.text ?? id}`,
    '',
    `- 文件：${id}`,
    `- 单位：${report.unit ?? '（未写明）'}`,
    `- 年度：${report.year ?? '（不明）'}`,
    '',
    '## 结构',
    '',
    ...report.parts.map((part) => `- ${part.heading}（${part.length} 字）`),
    '',
    `## 问题（${findings.length}）`,
    '',
  ];
  if (findings.length > 0) lines.push('| 程度 | 问题 | 原文 | 依据 | 规则 |', '|---|---|---|---|---|');
  for (const finding of findings) {
    const cells = [
      SEVERITY_LABELS[finding.severity],
      finding.message,
      finding.text.slice(0, 60),
      finding.basis,
      finding.rule,
    ];
    lines.push(`| ${cells.map(escapeCell).join(' | ')} |`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function escapeCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|]/g, '\\$&');
}
