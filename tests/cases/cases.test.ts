// tests/cases/<family>/<case>/{draft.txt,expected.json}: what the rules of one family find in a fragment, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';

const FOLDER = 'tests/cases';

const ExpectedSchema = z.strictObject({
  /** What the case is there to show. */
  why: z.string().min(1),
  /** A family of rules, or one rule. */
  family: z.string(),
  reportYear: z.int().exactOptional(),
  /** All findings of the family, advice too, in the order of the text. */
  finds: z.array(z.strictObject({ rule: z.string(), severity: z.string(), text: z.string() })),
});

const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${path}/${entry.name}`] : []));
const cases = foldersIn(FOLDER).flatMap(foldersIn).sort();

it('there are cases', () => expect(cases.length).toBeGreaterThan(5));

describe.each(cases)('%s', (folder) => {
  const json: unknown = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  const { why, family, reportYear, finds } = ExpectedSchema.parse(json);

  it(why, () => {
    const draft = parseDraft(textSnapshot(readFileSync(`${folder}/draft.txt`, 'utf8')));
    const { findings } = check(draft, fazhiAnnual, reportYear === undefined ? {} : { reportYear });
    const found = findings
      .filter(({ rule }) => rule === family || rule.startsWith(`${family}/`))
      .map(({ rule, severity, text }) => ({ rule, severity, text }));
    expect(found).toEqual(finds);
  });
});
