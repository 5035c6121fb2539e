import { expect, test } from 'vitest';
import { failureText, playwrightOutcomes, vitestOutcomes } from './test-reports.mjs';

test('what failed is told with the first lines of why', () => {
  const assertionResults = [
    { ancestorTitles: ['group'], title: 'one', status: 'passed' },
    {
      ancestorTitles: ['group'],
      title: 'two',
      status: 'failed',
      failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\n  to be 2'],
    },
  ];
  const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] };
  const [passed, failed] = vitestOutcomes(report);
  expect(passed?.state).toBe('passed');
  expect(failed && failureText(failed)).toBe('failed: a.test.ts > group > two\n    expected 1\n      to be 2');
});

test('a browser test that passed only at the second attempt failed, for the reason of the first', () => {
  const results = [{ error: { message: 'Timeout' } }, {}];
  const specs = [{ title: 'opens', file: 'a.spec.ts', tests: [{ status: 'flaky', results }] }];
  const report = { suites: [{ title: 'a.spec.ts', specs }], errors: [], config: { rootDir: process.cwd() } };
  expect(playwrightOutcomes(report)).toEqual([{ name: 'a.spec.ts > opens', state: 'failed', why: 'Timeout' }]);
});
