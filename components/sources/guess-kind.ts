import type { SuppliedKind } from './source-store';

/** Lines among which the title stands, and characters of a line that may be one. */
const HEAD = 6;
const LONGEST = 60;

const NOTICE = /(?:通知|要点|方案|计划|规划|意见|安排)$/;
const REPORT = /法治政府建设.{0,24}(?:报告|总结)|20\d\d年度?.{0,30}(?:年度报告|工作总结|情况报告|述职报告)/;

/**
 * How a text may be used, by its title. A whole report is last year's or another office's, and a notice tells what is to
 * be done: neither may bear out what this office did, unless the user says so.
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
