import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import * as z from 'zod';
import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

const FOLDER = 'tests/forms';

/** What stands beside each form, written by hand: what a reader would say the report is. */
const ExpectedSchema = z.strictObject({
  /** What the form is there to try. */
  form: z.string(),
  /** The profile that fits, and that it is checked by. */
  profile: z.string().default('fazhi-annual'),
  title: z.string(),
  unit: z.string().nullable(),
  year: z.int(),
  docNumber: z.string().nullable().default(null),
  signer: z.string().nullable().default(null),
  recipients: z.array(z.string()).default([]),
  signature: z.string().nullable(),
  date: z.iso.date().nullable(),
  parts: z.array(
    z.strictObject({ role: z.string(), heading: z.string(), within: z.string().nullable().default(null) }),
  ),
  missing: z.array(z.string()),
  /** Number of headings of level 1, 2, 3 and 4. */
  levels: z.array(z.int()).length(4),
  /** What may be found above advice, because the form really lacks it. The quote is the text that is marked. */
  may: z.array(z.strictObject({ rule: z.string(), quote: z.string() })).default([]),
});
export type Expected = z.infer<typeof ExpectedSchema>;

export interface Form {
  readonly name: string;
  readonly text: string;
  readonly snapshot: Snapshot;
  readonly expected: Expected;
}

/** The sound reports of offices that do not exist, in the many forms real ones have. */
export function readForms(): Form[] {
  return readdirSync(FOLDER)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const expected: unknown = JSON.parse(
        readFileSync(`${FOLDER}/${name.replace(/\.\w+$/, '.expected.json')}`, 'utf8'),
      );
      return { name, text, snapshot: snapshotOf(name, text), expected: ExpectedSchema.parse(expected) };
    });
}

function snapshotOf(name: string, text: string): Snapshot {
  if (name.endsWith('.html')) return htmlSnapshot(parseHTML(text).document);
  return textSnapshot(text, name.endsWith('.md') ? 'markdown' : 'text');
}
