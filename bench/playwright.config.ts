import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

export default defineConfig({
  ...base,
  testDir: 'editors',
  testMatch: '*/spec.ts',
  outputDir: '../.output/test/bench',
});
