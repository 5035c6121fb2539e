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
  /** One Chromium for all tests of a worker that ask for it, begun with the first of them. */
  keptExtension: (build: Build) => Promise<RunningExtension>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  build: ['chrome-mv3', { option: true }],
  extension: async ({ build }, use) => {
    const extension = await launch(build);
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
  keptExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const kept = new Map<Build, Promise<RunningExtension>>();
      await use((build) => {
        const running = kept.get(build) ?? launch(build);
        kept.set(build, running);
        return running;
      });
      for (const running of kept.values()) await (await running).close();
    },
    { scope: 'worker' },
  ],
});

/**
 * The same, in one Chromium for all: its pages are closed and what the extension stored is forgotten after each test. Not
 * for tests that stop the worker, load the extension anew, or give permissions.
 */
export const thrifty = test.extend({
  extension: async ({ keptExtension, build }, use) => {
    const extension = await keptExtension(build);
    const { context } = extension;
    const [blank] = context.pages();
    await use(extension);
    await extension.leavePanels();
    for (const page of context.pages()) if (page !== blank) await page.close();
    await extension.forget();
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
});

function launch(build: Build): Promise<RunningExtension> {
  return launchExtension(join(process.cwd(), '.output', build));
}
