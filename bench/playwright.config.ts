import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

export default defineConfig({
  ...base,
  testDir: '.',
  // Real editors, and pages of our own in the shape of the office suites.
  testMatch: ['editors/*/spec.ts', 'suites/*.spec.ts'],
  outputDir: '../.output/test/bench',
});
