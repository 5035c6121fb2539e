// The engine's bench, in a workspace of its own that only this command installs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('bench', 'engine');

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (!existsSync(join(folder, 'node_modules', '.package-lock.json')))
  run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
run(process.execPath, [join(folder, 'bench.mjs'), ...process.argv.slice(2)]);
