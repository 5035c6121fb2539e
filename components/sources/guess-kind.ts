import type { SuppliedKind } from './source-store';

/** Lines among which the title stands, and characters of a line that may be one. */
const HEAD = 6;
const LONGEST = 60;

const NOTICE = /(?:通知|要点|方案|计划|规划|意见|安排)$/;
const REPORT = /(?:法治政府建设|依法行政|法治建设).{0,24}(?:报告|总结)/;

/**
 * How a text may be used, by its title. A whole report of this kind is last year's or another office's, and a notice
 * tells what is to be done: neither may bear out what this office did, unless the user says so. Summaries of single
 * fields of work are what a report is written from.
 */
export function guessKind(text: string): SuppliedKind {
  const lines = text
    .split('\n', HEAD)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line.length > 0 && line.length <= LONGEST && !/[。；]/.test(line));
  if (lines.some((line) => NOTICE.test(line))) return 'plan';
  // A title may be broken over two lines.
  return REPORT.test(lines.join('')) ? 'reference' : 'text';
}
