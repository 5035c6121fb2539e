// The generated index and pages are what `npm run docs` would write now.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { withTable } from '@/scripts/editor-table.mjs';
import { generateRuleFiles } from '@/scripts/rules/generate';

const root = process.cwd();
const files = await generateRuleFiles(root);

it.each([...files])('%s is up to date (npm run docs)', (path, text) => {
  expect(existsSync(join(root, path)), `${path} is missing: run npm run docs`).toBe(true);
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

it('docs/rules holds no page of a rule that is gone', () => {
  const pages = readdirSync(join(root, 'docs', 'rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  expect(pages.filter((path) => !files.has(path))).toEqual([]);
});

it('docs/editors.md holds the results of the bench (npm run docs)', () => {
  const page = readFileSync(join(root, 'docs', 'editors.md'), 'utf8');
  expect(page).toBe(withTable(page, JSON.parse(readFileSync(join(root, 'bench', 'results.json'), 'utf8'))));
});
