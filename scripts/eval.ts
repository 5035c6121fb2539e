// Runs the evals, over the written replies and over a live endpoint when the environment names one, and prints a table.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ReportSchema, type Row } from '@/tests/evals/report';

const file = join('.output', 'evals.json');
const quiet = !process.argv.includes('--verbose');

rmSync(file, { force: true });
const run = spawnSync(join('node_modules', '.bin', 'vitest'), ['run', 'tests/evals', '--project=node'], {
  stdio: quiet ? ['ignore', 'ignore', 'pipe'] : 'inherit',
  env: { ...process.env, NIGAO_EVAL_REPORT: file },
  shell: process.platform === 'win32',
});

const report = readReport();
if (!report) {
  console.error(run.stderr?.toString() ?? '');
  console.error('The evals left no report; --verbose shows what happened.');
  process.exit(2);
}

const { rows, model } = report;
const names = [...new Set(rows.map(({ scenario }) => scenario))];
const kinds = (['good', 'hostile', 'live'] as const).filter((kind) => rows.some((row) => row.kind === kind));
const table = names.flatMap((scenario) => kinds.map((kind) => line(scenario, kind)));
console.log(
  model ? `Model: ${model}` : 'Written replies only; NIGAO_EVAL_BASE_URL and NIGAO_EVAL_MODEL name a live endpoint.',
);
console.table(table);
for (const row of rows.filter(isBad)) {
  const why = [row.failure, ...row.unsupported, ...row.phrasing].filter(Boolean).join('; ');
  console.log(`${row.scenario}, ${row.manner}: ${why || 'the structure is not whole'}`);
}

const unsupported = rows.reduce((sum, row) => sum + row.unsupported.length, 0);
console.log(`${rows.length} replies, ${unsupported} unsupported facts. Report: ${file}`);
// Written replies must pass every gate; of a live model only what it may not do is one.
process.exitCode = unsupported > 0 || run.status !== 0 ? 1 : 0;

function readReport() {
  try {
    return ReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function line(scenario: string, kind: Row['kind']) {
  const own = rows.filter((row) => row.scenario === scenario && row.kind === kind);
  const done = own.filter(({ failure }) => failure === null);
  const slots = done.reduce((sum, row) => sum + (row.slots ?? 0), 0) / Math.max(1, done.length);
  return {
    scenario,
    replies: kind,
    done: `${done.length}/${own.length}`,
    'slots kept': `${Math.round(slots * 100)} %`,
    reworded: `${done.filter(({ reworded }) => reworded).length}/${done.length}`,
    structure: `${done.filter(({ structure }) => structure).length}/${done.length}`,
    phrasing: `${done.filter(({ phrasing }) => phrasing.length === 0).length}/${done.length}`,
    'unsupported facts': own.reduce((sum, row) => sum + row.unsupported.length, 0),
  };
}

function isBad({ failure, structure, phrasing, unsupported: strange }: Row): boolean {
  return failure !== null || !structure || phrasing.length > 0 || strange.length > 0;
}
