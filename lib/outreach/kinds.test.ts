import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '@/tests/architecture/sources';
import { COLUMN_LABELS } from './columns';
import { KINDS, kindById, kindOf } from './kinds';
import { PhraseFormSchema } from './phrase-options';

const files = readdirSync('lib/outreach/kinds').filter((file) => !file.endsWith('.test.ts'));

describe('kinds', () => {
  it('are the files of their folder, each with a test beside it', () => {
    expect(KINDS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    const tests = readdirSync('lib/outreach/kinds').filter((file) => file.endsWith('.test.ts'));
    for (const { id } of KINDS) expect(tests).toContain(`${id}.test.ts`);
  });

  it('are one file each: nothing else imports a kind', () => {
    const others = sourcesOf('lib', 'components', 'entrypoints').filter(
      ({ path }) => !path.includes('outreach/kinds/'),
    );
    expect(others.flatMap(({ imports }) => imports).filter((path) => path.startsWith('lib/outreach/kinds/'))).toEqual(
      [],
    );
  });

  it('start with the usual one, which a mapping need not name', () => {
    expect(KINDS[0]?.id).toBe('outreach');
    expect([kindOf({}).id, kindById('gone').id, kindOf({ dataKind: 'drills' }).id]).toEqual([
      'outreach',
      'outreach',
      'drills',
    ]);
  });

  it.each(KINDS.map((kind) => [kind.label, kind] as const))('%s is whole', (label, kind) => {
    expect(label).toMatch(/^[\u4e00-\u9fff\d]{4,12}$/);
    expect(KINDS.filter((other) => other.label === label)).toHaveLength(1);
    expect(kind.forms.total).toBeTruthy();
    for (const form of Object.keys(kind.forms)) expect(PhraseFormSchema.options).toContain(form);
    for (const [column] of kind.headers) expect(COLUMN_LABELS[column]).toBeTruthy();
    const ids = kind.things.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { part, whole } of kind.rates) expect(ids).toEqual(expect.arrayContaining([part, whole]));
    for (const thing of kind.record?.things ?? []) expect(ids).toContain(thing);
    expect(kind.phrase([], { form: 'total', names: [], seed: 0, reportYear: 2025 })).toMatchObject({ paragraphs: [] });
    // A flag would make one test depend on the test before it.
    for (const { words } of [...kind.things, ...kind.rates]) expect(words.flags).toBe('');
  });
});
