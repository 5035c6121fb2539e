// The command line over the same engine as the panel: npm run -s check -- FILE…
import { type Arguments, readArguments, USAGE, UsageError } from './check/arguments';
import { checkLine } from './check/batch';
import { type Checker, makeChecker } from './check/checker';
import { listFiles } from './check/files';
import { readLines } from './check/lines';
import { Progress, write } from './check/output';
import { asJson, type Outcome, printOne, printTable, rowOf } from './check/print';
import { readSource } from './check/read-source';
import { verdict } from './check/verdict';

type Exit = 0 | 1 | 2;

async function main(argv: readonly string[]): Promise<Exit> {
  const options = readArguments(argv);
  if (options.help) {
    await write(process.stdout, `${USAGE}\n`);
    return 0;
  }
  const check = await makeChecker(options);
  const readsLines = options.format === 'ndjson' && options.paths.includes('-');
  return readsLines ? checkLines(check) : checkFiles(options, check);
}

async function checkLines(check: Checker): Promise<Exit> {
  let exit: Exit = 0;
  for await (const line of readLines(process.stdin)) {
    const checked = checkLine(line, check);
    if (checked.exit > exit) exit = checked.exit;
    await write(process.stdout, `${checked.output}\n`);
  }
  return exit;
}

/** Files by themselves are printed as they are checked; a folder's in one table at the end. */
async function checkFiles({ paths, format }: Arguments, check: Checker): Promise<Exit> {
  const { files, isFolder } = await listFiles(paths);
  if (files.length === 0) throw new UsageError('There is no .txt, .md, .html or .docx file in the folder.');
  const progress = new Progress(process.stderr, files.length);
  const results: ReturnType<typeof asJson>[] = [];
  const rows: ReturnType<typeof rowOf>[] = [];
  let exit: Exit = 0;
  for (const [index, file] of files.entries()) {
    const outcome = await checkFile(file, check);
    const code = 'error' in outcome ? 2 : verdict(outcome.result);
    if (code > exit) exit = code;
    if (format === 'ndjson') await write(process.stdout, `${JSON.stringify(asJson(outcome))}\n`);
    else if (format === 'json') results.push(asJson(outcome));
    else if (isFolder || format === 'csv') rows.push(rowOf(outcome));
    else if ('error' in outcome) process.stderr.write(`${file}: ${outcome.error}\n`);
    else await write(process.stdout, printOne(outcome, format));
    progress.done(index + 1);
  }
  progress.end();
  if (format === 'json') await write(process.stdout, `${JSON.stringify(results, null, 2)}\n`);
  else if (rows.length > 0 && format !== 'ndjson') await write(process.stdout, printTable(rows, format));
  return exit;
}

async function checkFile(file: string, check: Checker): Promise<Outcome> {
  try {
    const source = await readSource(file);
    return { id: file, source, result: check(source.snapshot) };
  } catch (error) {
    return { id: file, error: error instanceof Error ? error.message : String(error) };
  }
}

// A reader that has seen enough (head) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
