// Real reports, kept outside the project: <name>.txt beside <name>.expected.json in the folder REPORTS_DIR names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { toJson } from '@/lib/export/json';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { RULES } from '@/lib/rules/index.generated';

const ExpectedSchema = z.strictObject({
  title: z.string().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  docNumber: z.string().nullable(),
  signer: z.string().nullable(),
  recipients: z.array(z.string()),
  signature: z.string().nullable(),
  date: z.string().nullable(),
  parts: z.array(z.strictObject({ role: z.string(), heading: z.string() })),
  missing: z.array(z.string()),
  touched: z.array(z.strictObject({ role: z.string(), quote: z.string() })).default([]),
  /** How many headings of these levels there are. */
  level2: z.int(),
  level3: z.int(),
  /** An empty quote means a place anywhere. `certain`: one of the rules must find it. */
  defects: z.array(
    z.strictObject({ quote: z.string(), rules: z.array(z.string()), certain: z.boolean(), what: z.string() }),
  ),
  /** Correct passages: no error may stand on them. */
  clean: z.array(z.string()),
});

const folder = process.env['REPORTS_DIR'];

if (folder === undefined) it.skip('real reports (REPORTS_DIR not set)', () => {});
else {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : []));
  it('there are reports in the folder', () => expect(names).not.toEqual([]));
  describe.each(names)('%s', (name) => testReport(folder, name));
}

function testReport(dir: string, name: string): void {
  const expected = ExpectedSchema.parse(JSON.parse(readFileSync(join(dir, `${name}.expected.json`), 'utf8')));
  const draft = parseDraft(textSnapshot(readFileSync(join(dir, `${name}.txt`), 'utf8')));
  const { report, findings } = toJson(name, check(draft, fazhiAnnual));
  const { source } = draft;
  const standsOn = (quote: string) => {
    const at = source.indexOf(quote);
    expect(at, `“${quote}” is not in the text`).toBeGreaterThanOrEqual(0);
    return ({ start, end }: { start: number; end: number }) => quote === '' || (start < at + quote.length && at < end);
  };

  it.each(['title', 'unit', 'year', 'docNumber', 'signer', 'recipients', 'signature', 'date', 'missing'] as const)(
    'reads %s',
    (field) => {
      expect(report[field]).toEqual(expected[field]);
    },
  );

  it('finds the parts', () => {
    expect(report.parts.map(({ role, heading }) => ({ role, heading }))).toEqual(expected.parts);
    for (const part of report.parts) expect(source.slice(part.start).startsWith(part.heading)).toBe(true);
  });

  it('finds the headings, each at its place', () => {
    const count = (level: number) => report.outline.filter((node) => node.level === level).length;
    expect([count(2), count(3)]).toEqual([expected.level2, expected.level3]);
    for (const { start, end, heading } of report.outline) expect(source.slice(start, end)).toBe(heading);
  });

  it('names the sentences that touch a missing part', () => {
    for (const { role, quote } of expected.touched) {
      expect(report.touched.some((sentence) => sentence.role === role && standsOn(quote)(sentence))).toBe(true);
    }
  });

  const known = new Set(RULES.map(({ meta }) => meta.id));
  const certain = expected.defects.filter(({ certain, rules }) => certain && rules.some((rule) => known.has(rule)));
  for (const { quote, rules, what } of certain) {
    it(`finds: ${what}`, () => {
      expect(findings.filter((finding) => rules.includes(finding.rule)).some(standsOn(quote))).toBe(true);
    });
  }

  it('shows no error on a correct passage', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const quote of expected.clean) expect(errors.filter(standsOn(quote))).toEqual([]);
  });

  it('places every finding in the text', () => {
    for (const { start, end, text } of findings) expect(source.slice(start, end)).toBe(text);
  });
}
