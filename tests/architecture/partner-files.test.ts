// Every rule, adapter and drafting task has its partners: a new one cannot be forgotten half-way.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/lib/rules/index.generated';
import { findRuleIds } from '@/scripts/rules/files';
import { filesOf } from './sources';

describe('rules', () => {
  const ids = findRuleIds('lib/rules');
  const files = new Set([...filesOf('lib/rules'), ...filesOf('docs/rules')]);

  it('are all in the index, under the id of their path', () => {
    expect(RULES.map(({ meta }) => meta.id)).toEqual(ids);
  });

  it.each(ids)('%s has a test and a page', (id) => {
    expect(files).toContain(`lib/rules/${id}.test.ts`);
    expect(files).toContain(`docs/rules/${id}.md`);
  });

  it.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s says what it is about', (_, { meta, examples }) => {
    for (const words of [meta.title, meta.basis, meta.why]) expect(words).toMatch(/[\u4e00-\u9fff]{2}/);
    for (const example of [...examples.good, ...examples.bad]) expect(example.text.trim()).not.toBe('');
    expect(examples.bad.some(({ fixed }) => fixed !== undefined)).toBe(meta.fixable);
  });
});

describe('editor adapters', () => {
  const families = filesOf('lib/editors/families').filter((path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path));
  const names = [...new Set(families.map((path) => path.split('/')[3]?.replace(/\.ts$/, '') ?? ''))];
  const tests = ['lib/editors', 'tests/e2e', 'bench/editors', 'bench/suites']
    .flatMap(filesOf)
    .filter((path) => /[./](?:test|spec)\.tsx?$/.test(path));

  it.each(names)('%s has a test or a browser spec', (name) => {
    const own = tests.filter((path) => path.split('/').some((part) => part.startsWith(name)));
    // A page that is only read stands in a spec with others.
    const named = tests.filter((path) =>
      new RegExp(`(?:editors/|page\\(')${name}\\b`).test(readFileSync(path, 'utf8')),
    );
    expect([...own, ...named]).not.toEqual([]);
  });
});

describe('drafting tasks', () => {
  const files = filesOf('lib/drafting/tasks');
  const tasks = files.filter((path) => /^lib\/drafting\/tasks\/[^/]+\.ts$/.test(path) && !/\.test\.ts$/.test(path));

  it('have a test each', () => {
    expect(tasks.filter((path) => !files.includes(path.replace(/\.ts$/, '.test.ts')))).toEqual([]);
  });
});
