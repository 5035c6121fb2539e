// The command line over the same engine as the panel: npm run -s check -- FILE…
import { once } from 'node:events';
import { parseDraft } from '@/lib/document/parse';
import { toJson } from '@/lib/export/json';
import { toMarkdown } from '@/lib/export/markdown';
import { toText } from '@/lib/export/text';
import { type CheckContext, type CheckResult, check } from '@/lib/rules/engine';
import { type Arguments, readArguments, USAGE, UsageError } from './check/arguments';
import { checkLine } from './check/batch';
import { readLines } from './check/lines';
import { profileChooser } from './check/profile';
import { readSource, type Source } from './check/read-source';
import { verdict } from './check/verdict';

type Exit = 0 | 1 | 2;
type Outcome =
  | { readonly id: string; readonly source: Source; readonly result: CheckResult }
  | { readonly id: string; readonly error: string };

async function main(argv: readonly string[]): Promise<Exit> {
  const options = readArguments(argv);
  const profileFor = profileChooser(options.profile);
  const context: CheckContext = options.reportYear === undefined ? {} : { reportYear: options.reportYear };
  let exit: Exit = 0;
  const worst = (next: Exit) => {
    if (next > exit) exit = next;
  };
  if (options.format === 'ndjson' && options.files.includes('-')) {
    if (options.files.length > 1)
      throw new UsageError('With --format ndjson, - stands alone: the lines of standard input are the drafts.');
    for await (const line of readLines(process.stdin)) {
      const { output, exit: code } = checkLine(line, profileFor, context);
      worst(code);
      await write(`${output}\n`);
    }
    return exit;
  }
  const outcomes: Outcome[] = [];
  for (const file of options.files) {
    const outcome = await checkFile(file, options, (source) => {
      const draft = parseDraft(source.snapshot);
      return check(draft, profileFor(draft), context);
    });
    worst('error' in outcome ? 2 : verdict(outcome.result));
    if (options.format === 'json') outcomes.push(outcome);
    else await write(print(outcome, options.format));
  }
  if (options.format === 'json') await write(`${JSON.stringify(outcomes.map(asJson), null, 2)}\n`);
  return exit;
}

async function checkFile(file: string, options: Arguments, run: (source: Source) => CheckResult): Promise<Outcome> {
  try {
    const source = await readSource(file);
    return { id: file, source, result: run(source) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (options.format === 'text' || options.format === 'markdown') process.stderr.write(`${file}: ${message}\n`);
    return { id: file, error: message };
  }
}

function asJson(outcome: Outcome) {
  return 'error' in outcome ? outcome : toJson(outcome.id, outcome.result, outcome.source.text);
}

function print(outcome: Outcome, format: 'text' | 'ndjson' | 'markdown'): string {
  if (format === 'ndjson') return `${JSON.stringify(asJson(outcome))}\n`;
  if ('error' in outcome) return '';
  if (format === 'markdown') return `${toMarkdown(outcome.id, outcome.result)}\n`;
  return `${toText(outcome.id, outcome.result, outcome.source.snapshot.text)}\n`;
}

async function write(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
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
