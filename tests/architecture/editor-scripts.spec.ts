// Scripts that run in the user's pages: small, and without the panel's libraries.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const build = join(process.cwd(), '.output', 'chrome-mv3');
const scripts = readdirSync(build).filter((file) => /^editor-.*\.js$/.test(file));
// It brings a library that takes an article apart, and runs only where there is no editor.
const LARGEST: Record<string, number> = { 'editor-article.js': 48 * 1024 };

test('every family and the three scripts around them are built', () => {
  const around = ['editor-core.js', 'editor-probe.js', 'editor-watch.js'];
  expect(scripts).toEqual(expect.arrayContaining([...around, 'editor-textarea.js']));
});

for (const script of scripts) {
  test(`${script} is small and alone`, () => {
    expect(statSync(join(build, script)).size).toBeLessThan(LARGEST[script] ?? 17 * 1024);
    const code = readFileSync(join(build, script), 'utf8');
    expect(code).not.toMatch(/ZodError|safeParse|react|\bfetch\(|XMLHttpRequest|eval\(|new Function/);
  });
}
