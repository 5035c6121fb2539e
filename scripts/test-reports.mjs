// Reads the reports of both test runners into one form. A full name is `file > group > test`.
import { relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', why?: string | undefined }} Outcome */
/** @typedef {{ ancestorTitles: string[], title: string, status: string, failureMessages?: string[] }} Assertion */
/** @typedef {{ testResults: { name: string, status: string, assertionResults: Assertion[] }[] }} VitestReport */
/** @typedef {{ error?: { message?: string } }} Attempt */
/** @typedef {{ title: string, file: string, tests: { status: string, results?: Attempt[] }[] }} Spec */
/** @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite */
/** @typedef {{ suites: Suite[], errors: unknown[], config: { rootDir: string } }} PlaywrightReport */

/** @param {string} file */
function fromRoot(file) {
  return relative(process.cwd(), file).split(sep).join('/');
}

/**
 * @param {VitestReport} report
 * @returns {Outcome[]}
 */
export function vitestOutcomes(report) {
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = fromRoot(name);
    const tests = assertionResults.map((test) => ({
      name: [file, ...test.ancestorTitles, test.title].join(' > '),
      state: vitestState(test.status),
      why: test.failureMessages?.[0],
    }));
    // A file that cannot be loaded, or whose hook throws, may hold no failed test.
    const silent = status === 'failed' && !tests.some(({ state }) => state === 'failed');
    return silent ? [...tests, { name: file, state: /** @type {const} */ ('failed') }] : tests;
  });
}

/**
 * @param {string} status
 * @returns {Outcome['state']}
 */
function vitestState(status) {
  if (status === 'passed' || status === 'failed') return status;
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status) ? 'skipped' : 'failed';
}

/**
 * @param {PlaywrightReport} report
 * @returns {Outcome[]}
 */
export function playwrightOutcomes(report) {
  return report.suites.flatMap((suite) => specsOf(suite, [fromRoot(`${report.config.rootDir}/${suite.title}`)]));
}

/**
 * @param {Suite} suite
 * @param {string[]} path
 * @returns {Outcome[]}
 */
function specsOf(suite, path) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, results }) => ({
      name: [...path, spec.title].join(' > '),
      state: playwrightState(status),
      why: results?.find(({ error }) => error)?.error?.message,
    })),
  );
  const nested = (suite.suites ?? []).flatMap((inner) => specsOf(inner, [...path, inner.title]));
  return [...own, ...nested];
}

/**
 * @param {string} status
 * @returns {Outcome['state']}
 */
function playwrightState(status) {
  if (status === 'expected') return 'passed';
  return status === 'skipped' ? 'skipped' : 'failed';
}

/**
 * A line for its name and a few for the reason: at the end of a long log they are what is looked for.
 * @param {Outcome} outcome
 */
export function failureText({ name, why }) {
  // Some tests are named by a whole text; the list keeps to one line each.
  const title = `failed: ${name.replace(/\s+/g, ' ').slice(0, 300)}`;
  const reason = stripVTControlCharacters(why ?? '')
    .split('\n')
    .filter((line) => line.trim());
  return [title, ...reason.slice(0, 12).map((line) => `    ${line.slice(0, 200)}`)].join('\n');
}
