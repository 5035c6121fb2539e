// The bench: editors that are tested but not shipped, in a workspace of their own that only this command installs.
// `npm run test:editors -- slate quill` tests these two alone. What was found goes to bench/results.json and docs/editors.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleEditors } from './bundle-editors.mjs';
import { editorRows, mergeRows, printRows, withTable } from './editor-table.mjs';
import { failureText, playwrightOutcomes } from './test-reports.mjs';

const bin = join('node_modules', '.bin');
const wanted = process.argv.slice(2);
// Playwright takes a relative name from its configuration's folder.
const report = join(process.cwd(), '.output', 'test', 'bench.json');

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env) {
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** Whether every editor is there at its version: the list grows. An alias reads `npm:quill@1.3.7`. */
function isInstalled() {
  const { dependencies } = JSON.parse(readFileSync(join('bench', 'package.json'), 'utf8'));
  return Object.entries(dependencies).every(([name, wanted]) => {
    const installed = join('bench', 'node_modules', name, 'package.json');
    return existsSync(installed) && wanted.split('@').at(-1) === JSON.parse(readFileSync(installed, 'utf8')).version;
  });
}

/** @param {import('./editor-table.mjs').Row[]} rows */
function writeResults(rows) {
  const results = join('bench', 'results.json');
  const page = join('docs', 'editors.md');
  const all = wanted.length ? mergeRows(rows, JSON.parse(readFileSync(results, 'utf8'))) : rows;
  writeFileSync(results, printRows(all));
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), all));
}

mkdirSync(join('.output', 'test'), { recursive: true });
// That of an earlier run is none of this one.
rmSync(report, { force: true });
const installed =
  isInstalled() || run('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund']);
const built = installed && run(join(bin, 'wxt'), ['build'], { NODE_ENV: 'production' });
const unbundled = built ? await bundleEditors(wanted) : [];
// Playwright finds files by a part of their path; the six of `npm test` stand elsewhere.
const only = wanted.map((id) => `/editors/${id}[/.]`);
const args = ['test', '--config', join('bench', 'playwright.config.ts'), '--reporter=line,json', ...only];
const good = built && run(join(bin, 'playwright'), args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });

const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
if (found) writeResults(editorRows(found));
const outcomes = found ? playwrightOutcomes(found) : [];
const passed = outcomes.filter(({ state }) => state === 'passed').length;
const bad = outcomes.length - passed + unbundled.length;
const failed = good ? bad : Math.max(bad, 1);
for (const outcome of outcomes) if (outcome.state !== 'passed') process.stdout.write(`${failureText(outcome)}\n`);
process.exitCode = failed ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
