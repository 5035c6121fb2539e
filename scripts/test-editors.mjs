// The bench: editors that are tested but not shipped, in a workspace of their own that only this command installs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightOutcomes } from './test-reports.mjs';

const bin = join('node_modules', '.bin');
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

mkdirSync(join('.output', 'test'), { recursive: true });
const installed =
  existsSync(join('bench', 'node_modules', '.package-lock.json')) ||
  run('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund']);
const built = installed && run(join(bin, 'wxt'), ['build'], { NODE_ENV: 'production' });
const args = ['test', '--config', join('bench', 'playwright.config.ts'), '--reporter=line,json'];
const good = built && run(join(bin, 'playwright'), args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });

const outcomes = built ? playwrightOutcomes(JSON.parse(readFileSync(report, 'utf8'))) : [];
const passed = outcomes.filter(({ state }) => state === 'passed').length;
const bad = outcomes.length - passed;
const failed = good ? bad : Math.max(bad, 1);
process.exitCode = failed ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
