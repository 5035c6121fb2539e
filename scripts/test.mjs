// Runs every check, goes on after a failure to show them all, and ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failureText, playwrightOutcomes, vitestOutcomes } from './test-reports.mjs';

/** @typedef {import('./test-reports.mjs').Outcome} Outcome */

const reports = join('.output', 'test');
const bin = join('node_modules', '.bin');
// `--unit` leaves out the browser, `--e2e` everything but the browser.
const unit = !process.argv.includes('--e2e');
const e2e = !process.argv.includes('--unit');

/** @type {Outcome[]} */
const outcomes = [];

/**
 * @param {string} title
 * @param {string[][]} commands
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether all of them ended well
 */
function run(title, commands, env) {
  const started = Date.now();
  process.stdout.write(`\n=== ${title} ===\n`);
  const good = commands.every(([command = '', ...args]) => {
    const done = spawnSync(join(bin, command), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    return done.status === 0;
  });
  process.stdout.write(`--- ${title}: ${good ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s\n`);
  return good;
}

/**
 * A step that is one test by itself.
 * @param {string} title
 * @param {string[][]} commands
 * @param {NodeJS.ProcessEnv} [env]
 */
function step(title, commands, env) {
  const good = run(title, commands, env);
  outcomes.push({ name: title, state: good ? 'passed' : 'failed' });
  return good;
}

/**
 * A runner with a report of its own. A runner that fails although its report shows no failed test counts as one.
 * @param {string} title
 * @param {string[]} command
 * @param {string} file
 * @param {(report: any) => Outcome[]} read
 */
function suite(title, command, file, read) {
  const good = run(title, [command], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  /** @type {Outcome[]} */
  let found = [];
  try {
    found = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    process.stdout.write(`${title} left no report.\n`);
  }
  outcomes.push(...found);
  const failed = found.some(({ state }) => state === 'failed');
  if (!found.length || (!good && !failed)) outcomes.push({ name: `${title} as a whole`, state: 'failed' });
}

/** @param {string} name */
function isExcused(name) {
  return skips.some(({ test, reason }) => test === name && reason.trim() !== '');
}

/** @type {{ test: string, reason: string }[]} */
const skips = JSON.parse(readFileSync(join('tests', 'skips.json'), 'utf8'));

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

if (unit) {
  step('Lint', [['biome', 'check', '.']]);
  step('Types', [
    ['wxt', 'prepare'],
    ['tsc', '--noEmit'],
  ]);
  const file = join(reports, 'vitest.json');
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  suite('Unit tests', command, file, vitestOutcomes);
}
// Without NODE_ENV the build for tests would carry the development half of React.
const builds = [
  ['wxt', 'build'],
  ['wxt', 'build', '--mode', 'e2e'],
];
if (e2e && step('Build', builds, { NODE_ENV: 'production' })) {
  const file = join(reports, 'playwright.json');
  suite('Browser tests', ['playwright', 'test', '--reporter=line,json'], file, playwrightOutcomes);
}

const skipped = outcomes.filter(({ state }) => state === 'skipped').map(({ name }) => name);
const unexcused = skipped.filter((name) => !isExcused(name));
const failed = [
  ...outcomes.filter(({ state }) => state === 'failed'),
  ...unexcused.map((name) => ({
    name,
    state: /** @type {const} */ ('failed'),
    why: 'skipped, and not listed in tests/skips.json',
  })),
];
const passed = outcomes.filter(({ state }) => state === 'passed').length;

process.stdout.write('\n=== Result ===\n');
for (const name of skipped.filter(isExcused)) process.stdout.write(`skipped with a reason: ${name}\n`);
for (const outcome of failed) process.stdout.write(`${failureText(outcome)}\n`);
process.exitCode = failed.length ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed.length} failed\n`);
