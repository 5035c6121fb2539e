import type { CheckResult } from '@/lib/rules/engine';

/**
 * The result of a check as tools outside the project read it (DESIGN 5.2): `text` for formats whose offsets need it,
 * `notes` where the source holds more than its text.
 */
export function toJson(id: string, { report, findings }: CheckResult, text?: string, notes?: readonly string[]) {
  return {
    id,
    report: {
      profile: report.profile,
      title: report.title?.text ?? null,
      unit: report.unit,
      year: report.year,
      docNumber: report.docNumber?.text ?? null,
      signer: report.signer?.text ?? null,
      recipients: report.recipients.map((recipient) => recipient.text),
      signature: report.signature?.text ?? null,
      date: report.date?.iso ?? null,
      parts: report.parts.map(({ role, heading, start, end, within }) => ({ role, heading, start, end, within })),
      missing: report.missing,
      touched: report.touched.map(({ role, start, end }) => ({ role, start, end })),
      outline: report.outline.map(({ level, number, heading, start, end }) => ({ level, number, heading, start, end })),
    },
    findings,
    ...(text === undefined ? {} : { text }),
    ...(notes === undefined ? {} : { notes }),
  };
}
