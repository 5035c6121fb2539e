import type { Severity } from '@/lib/report/profile';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', advice: '建议' };

/** Text colour on card, and on its own tint. */
export const SEVERITY_LOOKS: Readonly<Record<Severity, string>> = {
  error: 'bg-error-tint text-error',
  warning: 'bg-warning-tint text-warning',
  advice: 'bg-advice-tint text-advice',
};
