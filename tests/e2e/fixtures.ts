import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { launchExtension, type RunningExtension } from '@/scripts/browser';
import { type StaticServer, serve } from './server';

export { expect } from '@playwright/test';

/** The folder under .output/. `chrome-mv3` is what users get; `chrome-mv3-e2e` may reach local hosts unasked. */
export type Build = 'chrome-mv3' | 'chrome-mv3-e2e';

interface TestFixtures {
  build: Build;
  /** Chromium with a fresh profile and the extension loaded; its context is also the test's `context` and `page`. */
  extension: RunningExtension;
  /** Clicks the toolbar button on that tab and returns its real side panel. */
  openPanel: (page: Page) => Promise<Page>;
}

interface WorkerFixtures {
  /** Serves tests/e2e/pages/ at / and installed packages at /packages/, on 127.0.0.1. */
  server: StaticServer;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  build: ['chrome-mv3', { option: true }],
  extension: async ({ build }, use) => {
    const extension = await launchExtension(join(process.cwd(), '.output', build));
    await use(extension);
    await extension.close();
  },
  context: async ({ extension }, use) => use(extension.context),
  openPanel: async ({ extension }, use) => use(extension.openPanel),
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});
