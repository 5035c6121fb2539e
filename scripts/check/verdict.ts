import type { CheckResult } from '@/lib/rules/engine';

/** 1 when there is a finding above advice, else 0. */
export function verdict(result: CheckResult): 0 | 1 {
  return result.findings.some((finding) => finding.severity !== 'advice') ? 1 : 0;
}
