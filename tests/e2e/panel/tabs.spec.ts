import { readFileSync } from 'node:fs';
import type { Browser } from 'wxt/browser';
import { expect, test } from '../fixtures';

declare const chrome: typeof Browser;

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');

// A panel shown in a tab sees other tabs come to the front; Chromium hides the real one then, Firefox does not.
test.use({ build: 'chrome-mv3-e2e' });

test('says whose results it shows when another tab comes to the front, and moves there on request', async ({
  page,
  context,
  server,
  extension,
}) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const tab = await extension.worker.evaluate(tabOf, page.url());
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html?tab=${tab}`);
  await expect(panel.getByRole('article').first()).toBeVisible();
  const count = await panel.getByRole('article').count();
  await expect(panel.getByText(/标签页的结果/)).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(server.url('/textarea.html?other'));
  await other.bringToFront();
  await expect(panel.getByText('这是“稿件录入”标签页的结果')).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(count);
  await panel.getByRole('button', { name: '切换到当前页' }).dispatchEvent('click');
  await expect(panel.getByText(/标签页的结果/)).toHaveCount(0);
  await expect(panel.getByRole('article')).not.toHaveCount(count);
});

// Runs in the background worker.
async function tabOf(url: string): Promise<number | undefined> {
  return (await chrome.tabs.query({ url }))[0]?.id;
}
