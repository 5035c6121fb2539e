import type { Severity } from '@/lib/report/profile';
import type { Finding } from '@/lib/rules/finding';

export interface ListedFinding {
  /** Stays the same from check to check as long as the passage does, so that focus and scrolling stay. */
  readonly key: string;
  readonly finding: Finding;
}

/** Findings with keys made of rule, quote and what follows; equal ones are numbered. */
export function listFindings(findings: readonly Finding[], text: string): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}|${finding.text.slice(0, 80)}|${text.slice(finding.end, finding.end + 8)}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { key: `${base}|${count}`, finding };
  });
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
