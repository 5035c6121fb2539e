import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

// The six of `npm test` too: the table is that of all.
export default defineConfig({
  ...base,
  testDir: '..',
  testMatch: [
    'bench/editors/*/spec.ts',
    'bench/suites/*.spec.ts',
    'tests/e2e/editors/{textarea,contenteditable,tinymce,quill}.spec.ts',
  ],
  outputDir: '../.output/test/bench',
});
