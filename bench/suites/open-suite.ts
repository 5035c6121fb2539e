import type { Page } from '@playwright/test';
import { DraftHandle } from '../../tests/e2e/editors/draft';
import { expect } from '../../tests/e2e/fixtures';
import type { StaticServer } from '../../tests/e2e/server';

interface Fixtures {
  readonly page: Page;
  readonly server: StaticServer;
  readonly openPanel: (page: Page) => Promise<Page>;
}

/** Opens a mock page of a suite, and the panel on it. `host` is the site the page believes to be on. */
export async function openSuite(
  { page, server, openPanel }: Fixtures,
  path: string,
  label: string,
  host?: string,
): Promise<DraftHandle> {
  if (host) {
    // Fulfilled here: no name but this machine's own resolves.
    await page.route(`https://${host}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const answer = await fetch(server.url(pathname));
      const body = Buffer.from(await answer.arrayBuffer());
      await route.fulfill({ body, contentType: answer.headers.get('content-type') ?? '' });
    });
  }
  await page.goto(host ? `https://${host}/suites/${path}` : server.url(`/suites/${path}`));
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toBe(label);
  return draft;
}
