import { defineConfig } from '@playwright/test';

// *.spec.ts runs in the browser or needs a build; *.test.ts belongs to vitest.
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  use: { screenshot: 'only-on-failure', trace: 'off' },
});
