import { parseArgs } from 'node:util';

export const FORMATS = ['text', 'json', 'ndjson', 'markdown'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export interface Arguments {
  readonly profile: string | undefined;
  readonly format: OutputFormat;
  readonly reportYear: number | undefined;
  /** Paths as given; `-` is standard input. */
  readonly files: readonly string[];
}

export class UsageError extends Error {}

export const USAGE = `Usage: npm run -s check -- [--profile ID|FILE.json] [--format text|json|ndjson|markdown] [--report-year N] FILE…|-
Reads .txt, .md and .html files, or standard input (-). With --format ndjson, standard input holds one
{"id": …, "text": …} object a line. Without --profile, each draft is checked by the profile that fits it.
Exit code: 2 if anything could not be read, 1 if there is a finding above advice, else 0.`;

/** @throws UsageError naming the argument that is wrong and what it may be */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (!format) throw new UsageError(`--format ${values.format} is not one of ${FORMATS.join(', ')}.`);
  const year = values['report-year'];
  if (year !== undefined && !/^20\d\d$/.test(year))
    throw new UsageError(`--report-year ${year} is not a year such as 2025.`);
  if (positionals.length === 0) throw new UsageError('Name at least one file, or - for standard input.');
  return {
    profile: values.profile,
    format,
    reportYear: year === undefined ? undefined : Number(year),
    files: positionals,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { profile: { type: 'string' }, format: { type: 'string' }, 'report-year': { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
