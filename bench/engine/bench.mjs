// Times the check engine beside what no engine can be faster than. Ratios of one run are meant, not milliseconds.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEngine } from './build.mjs';
import { SIZES } from './inputs.mjs';

const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    input: { type: 'string', default: join(import.meta.dirname, '..', '..', 'tests', 'forms') },
    sizes: { type: 'string', default: SIZES.join(',') },
  },
});

function measure(job, characters) {
  return new Promise((resolve, reject) => {
    const argument = JSON.stringify({ job, characters, folder: values.input });
    const child = fork(join(import.meta.dirname, 'worker.mjs'), [argument], { stdio: ['ignore', 2, 2, 'ipc'] });
    let result;
    child.on('message', (message) => {
      result = message;
    });
    child.on('exit', (code) => (result ? resolve(result) : reject(new Error(`${job} ended with ${code}`))));
  });
}

/** The one of several with the middle sum. */
async function repeated(times, job, characters) {
  const all = [];
  for (let at = 0; at < times; at++) all.push(await measure(job, characters));
  return all.sort((a, b) => a.importMs + a.firstMs - b.importMs - b.firstMs)[times >> 1];
}

const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3));

await buildEngine();
if (!values.build) {
  const sizes = values.sizes.split(',').map(Number);
  const rows = [];
  for (const characters of sizes) {
    process.stderr.write(`${characters.toLocaleString('en')} characters …\n`);
    const floor = await measure('lowest', characters);
    const full = await measure('full', characters);
    const key = await measure('key', characters);
    const cold = await repeated(5, 'cold', characters);
    rows.push({ characters, floor, full, key, cold });
  }
  const cells = rows.map(({ characters, floor, full, key, cold }) => [
    characters.toLocaleString('en'),
    ms(full.ms),
    ms(key.ms),
    `1/${(full.ms / key.ms).toFixed(1)}`,
    `${ms(cold.importMs)} + ${ms(cold.firstMs)}`,
    ms(floor.scan),
    ms(floor.sixtyAlternatives),
    ms(floor.sixtyExpressions),
    (full.ms / floor.sixtyExpressions).toFixed(2),
    `${full.peakMB.toFixed(0)} / ${key.peakMB.toFixed(0)}`,
    String(full.findings),
  ]);
  const head = [
    'characters',
    'full check, ms',
    'keystroke, ms',
    'keystroke of full',
    'import + first check, ms',
    'one scan, ms',
  ];
  head.push('one regex of 60, ms', '60 regexes, ms', 'full ÷ 60 regexes', 'peak MB full / key', 'findings');
  const lines = [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`);
  process.stdout.write(`${lines.join('\n')}\n`);
  const [first, last] = [rows[0], rows.at(-1)];
  if (rows.length > 1) {
    const growth = Math.log(last.full.ms / first.full.ms) / Math.log(last.characters / first.characters);
    process.stdout.write(`\ngrowth exponent of the full check: ${growth.toFixed(3)}\n`);
  }
}
