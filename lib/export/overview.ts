import { findProfile } from '@/lib/report/profiles';
import type { CheckResult } from '@/lib/rules/engine';

/** One report in the table of the 核稿人. */
export interface OverviewRow {
  readonly file: string;
  readonly unit: string;
  readonly year: string;
  readonly profile: string;
  /** Parts with a heading of their own, of all the profile asks for: 4／5. A spreadsheet would make a day of 4/5. */
  readonly parts: string;
  /** Names of the missing ones. */
  readonly missing: string;
  readonly error: number;
  readonly warning: number;
  readonly advice: number;
  readonly remark: string;
  /** False when the file could not be read. */
  readonly isRead: boolean;
}

export function overviewRow(
  file: string,
  { report, findings }: CheckResult,
  notes: readonly string[] = [],
): OverviewRow {
  const profile = findProfile(report.profile);
  const wanted = profile?.parts ?? [];
  const touched = new Set(report.touched.map(({ role }) => role));
  const missing = wanted.filter(({ role }) => report.missing.includes(role));
  const names = missing.map(({ role, label }) => (touched.has(role) ? `${label}（只提到）` : label));
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    unit: report.unit ?? '（未写明）',
    year: report.year === null ? '（不明）' : String(report.year),
    profile: profile?.label ?? report.profile,
    parts: `${wanted.length - missing.length}／${wanted.length}`,
    missing: report.complete ? names.join('、') || '无' : '（没有读全，不判断）',
    error: count('error'),
    warning: count('warning'),
    advice: count('advice'),
    remark: notes.join(''),
    isRead: true,
  };
}

/** A file that could not be read, with the reason. */
export function unreadRow(file: string, reason: string): OverviewRow {
  const blank = { unit: '', year: '', profile: '', parts: '', missing: '' };
  return { file, ...blank, error: 0, warning: 0, advice: 0, remark: `读不了：${reason}`, isRead: false };
}
