import type { Severity } from '@/lib/report/profile';
import type { Finding } from '@/lib/rules/finding';
import { familyOf } from './families';
import { SEVERITIES } from './severity';

/** Findings that share a card. */
export interface FindingGroup {
  /** Stays the same from check to check, so that focus, scrolling and the place looked at stay. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** In the order of the text; never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Findings on the structure stand each for itself as long as they are few: each names another part. */
const FEW = 3;

/**
 * One group per rule and severity, the gravest first, then by their first places. `text` is the draft the findings are
 * of.
 */
export function groupFindings(findings: readonly Finding[], text: string): FindingGroup[] {
  const alike = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.severity}|${finding.rule}`;
    const known = alike.get(key);
    if (known) known.push(finding);
    else alike.set(key, [finding]);
  }
  return [...alike]
    .flatMap(([key, group]) => (standsAlone(group) ? apart(group, text) : [makeGroup(key, group)]))
    .sort((a, b) => gravity(a) - gravity(b) || a.findings[0].start - b.findings[0].start);
}

function standsAlone(findings: readonly [Finding, ...Finding[]]): boolean {
  return familyOf(findings[0].rule) === 'structure' && findings.length <= FEW;
}

/** Keys made of severity, rule, quote and what follows; equal ones are numbered. */
function apart(findings: readonly Finding[], text: string): FindingGroup[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.severity}|${finding.rule}|${finding.text.slice(0, 80)}|${text.slice(finding.end, finding.end + 8)}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return makeGroup(`${base}|${count}`, [finding]);
  });
}

function makeGroup(key: string, findings: readonly [Finding, ...Finding[]]): FindingGroup {
  const [{ rule, severity }] = findings;
  return { key, rule, severity, findings };
}

function gravity({ severity }: FindingGroup): number {
  return SEVERITIES.indexOf(severity);
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
