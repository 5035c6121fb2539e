import { parseArgs } from 'node:util';

const FORMATS = ['text', 'json', 'ndjson', 'markdown', 'csv'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export interface Arguments {
  readonly help: boolean;
  readonly profile: string | undefined;
  readonly format: OutputFormat;
  readonly reportYear: number | undefined;
  readonly lastYear: string | undefined;
  /** Ids of rules not to run. */
  readonly ignore: readonly string[];
  /** Paths as given; `-` is standard input. */
  readonly paths: readonly string[];
}

export class UsageError extends Error {}

export const USAGE = `Usage: npm run -s check -- [OPTIONS] FILE…|FOLDER|-

Checks drafts of reports. Reads .txt, .md, .html and .docx files, or standard input (-). A folder is
searched with the folders in it, and gives one table of all its reports.

  --format FORMAT     text      for people, the default; for a folder a table
                      markdown  a page with the parts and the findings; for a folder a table
                      csv       the table for a spreadsheet
                      json      an array with one result per file, in order
                      ndjson    one result a line; with - the lines of standard input, each
                                {"id": …, "text": …}, are the drafts, checked in constant memory
  --profile ID|FILE   the required structure, a known one or a .json file of one's own; without it the one that
                      fits the draft
  --report-year N     the year the report is about; without it the year the draft names
  --last-year FILE    last year's report, whose plan this one should account for
  --ignore RULE,RULE  rules not to run, by their ids
  --help              this text

Exit code: 2 if anything could not be read, else 1 if there is a finding above advice, else 0.`;

/** @throws UsageError naming the argument that is wrong and what it may be */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (!format) throw new UsageError(`--format ${values.format} is not one of ${FORMATS.join(', ')}.`);
  const year = values['report-year'];
  if (year !== undefined && !/^20\d\d$/.test(year))
    throw new UsageError(`--report-year ${year} is not a year such as 2025.`);
  const help = values.help ?? false;
  if (positionals.length === 0 && !help)
    throw new UsageError('Name at least one file or folder, or - for standard input.');
  if (format === 'ndjson' && positionals.includes('-') && positionals.length > 1)
    throw new UsageError('With --format ndjson, - stands alone: the lines of standard input are the drafts.');
  return {
    help,
    profile: values.profile,
    format,
    reportYear: year === undefined ? undefined : Number(year),
    lastYear: values['last-year'],
    ignore: (values.ignore ?? []).flatMap((ids) => ids.split(',')).filter(Boolean),
    paths: positionals,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        profile: { type: 'string' },
        format: { type: 'string' },
        'report-year': { type: 'string' },
        'last-year': { type: 'string' },
        ignore: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
