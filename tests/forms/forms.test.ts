import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { chooseProfile } from '@/lib/report/choose-profile';
import { check } from '@/lib/rules/engine';
import { readForms } from './read-form';

describe.each(readForms().map((form) => [form.name, form] as const))('%s', (_, { snapshot, expected }) => {
  const draft = parseDraft(snapshot);
  const { profile } = chooseProfile(draft);
  const { report, findings } = check(draft, profile);

  it('is read as a reader reads it', () => {
    const { form: _form, may: _may, ...fields } = expected;
    expect({
      profile: report.profile,
      title: report.title?.text ?? null,
      unit: report.unit,
      year: report.year,
      docNumber: report.docNumber?.text ?? null,
      signer: report.signer?.text ?? null,
      recipients: report.recipients.map(({ text }) => text),
      signature: report.signature?.text ?? null,
      date: report.date?.iso ?? null,
      parts: report.parts.map(({ role, heading, within }) => ({ role, heading, within })),
      missing: report.missing,
      levels: [1, 2, 3, 4].map((level) => report.outline.filter((node) => node.level === level).length),
    }).toEqual(fields);
  });

  it('gives no false alarm', () => {
    const raised = findings.filter(({ severity }) => severity !== 'advice');
    const unexpected = raised.filter(
      ({ rule, text }) => !expected.may.some((known) => known.rule === rule && known.quote === text),
    );
    expect(unexpected.map(({ rule, severity, text, message }) => ({ rule, severity, text, message }))).toEqual([]);
  });

  it('marks places that lie in the text', () => {
    for (const { start, end, text } of findings) expect(snapshot.text.slice(start, end)).toBe(text);
  });
});
