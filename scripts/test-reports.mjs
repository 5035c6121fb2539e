// Reads the reports of both test runners into one form. A full name is `file > group > test`.
import { relative, sep } from 'node:path';

/** @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped' }} Outcome */
/** @typedef {{ ancestorTitles: string[], title: string, status: string }} Assertion */
/** @typedef {{ testResults: { name: string, status: string, assertionResults: Assertion[] }[] }} VitestReport */
/** @typedef {{ title: string, file: string, tests: { status: string }[] }} Spec */
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
    spec.tests.map(({ status }) => ({
      name: [...path, spec.title].join(' > '),
      state: playwrightState(status),
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
