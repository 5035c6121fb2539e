import type { Browser } from 'wxt/browser';
import { expect, test } from './fixtures';

declare const chrome: typeof Browser;

test('a click on the toolbar button opens the panel of that tab', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  const panel = await openPanel(page);
  await expect(panel.getByRole('heading', { name: '拟稿' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the click grants access to that tab and to no other', async ({ page, context, server, openPanel }) => {
  const other = await context.newPage();
  await other.goto(server.url('/textarea.html?other'));
  await page.goto(server.url('/textarea.html'));
  const panel = await openPanel(page);
  const titles = await panel.evaluate(readTitles);
  expect(titles).toEqual({ own: '稿件录入', refused: 1 });
});

test('a click wakes a background worker that has stopped', async ({ page, server, extension }) => {
  await page.goto(server.url('/textarea.html'));
  await extension.stopWorker();
  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('heading', { name: '拟稿' })).toBeVisible();
});

test('each tab has a panel of its own', async ({ page, context, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  const first = await openPanel(page);
  const other = await context.newPage();
  await other.goto(server.url('/textarea.html?other'));
  const second = await openPanel(other);
  expect(new URL(second.url()).search).not.toBe(new URL(first.url()).search);
});

// Runs in the panel: reads the title of its own tab and counts the http tabs that refuse.
async function readTitles(): Promise<{ own: string | undefined; refused: number }> {
  const own = Number(new URLSearchParams(location.search).get('tab'));
  const read = async (tabId: number) =>
    (await chrome.scripting.executeScript({ target: { tabId }, func: () => document.title }))[0]?.result;
  const others = (await chrome.tabs.query({})).filter((tab) => tab.id !== own && tab.index > 0);
  const answers = await Promise.allSettled(others.map((tab) => read(tab.id ?? -1)));
  return { own: await read(own), refused: answers.filter(({ status }) => status === 'rejected').length };
}
