// Installs what is missing before a command runs. It runs on a bare Node, so it uses nothing but node: built-ins,
// and it prints to standard error only, so that `npm run -s check` keeps standard output for its result.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, runsAsRoot } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * @param {string} text
 * @returns {never}
 */
function fail(text) {
  say(text);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.status !== 0) fail(`Set-up failed: ${command} ${args.join(' ')}`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node 20.19 or newer is needed, this is ${process.versions.node}.`);
  }
}

function installPackages() {
  const stamp = join(root, 'node_modules', '.setup-stamp');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing packages …');
  const args = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  if (npm) run(process.execPath, [npm, ...args]);
  else run('npm', args);
  // npm ci deletes node_modules first, so a stamp inside it cannot outlive what it speaks of.
  writeFileSync(stamp, wanted);
}

function prepareTypes() {
  // wxt.d.ts, because a prepare that failed half-way leaves an empty tsconfig.json behind.
  if (existsSync(join(root, '.wxt', 'wxt.d.ts'))) return;
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}

function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  // Only fontconfig can be asked; systems without it bring Chinese fonts of their own.
  return fonts.status === 0 ? fonts.stdout.trim() !== '' : process.platform !== 'linux';
}

function installBrowser() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-wqy-microhei');
  if (missing.length === 0) return;
  if (!existsSync('/etc/debian_version') || !runsAsRoot) {
    fail(
      `Missing: ${missing.join(', ')}. On Debian or Ubuntu, as root: apt-get install ${missing.join(' ')}\n` +
        'Elsewhere install Chromium and a Chinese font, and set CHROMIUM_PATH to the Chromium program.\n' +
        'Branded Chrome will not do: since version 137 it ignores --load-extension.',
    );
  }
  say(`Installing ${missing.join(', ')} …`);
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', [...apt, 'update'], env);
  run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...missing], env);
}

requireNode();
installPackages();
prepareTypes();
if (process.argv.includes('--browser')) installBrowser();
