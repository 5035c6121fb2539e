import type { Page } from '@playwright/test';
import { expect, thrifty as test } from '../fixtures';

const BUTTON = '从网页文档里读取';

async function wait(panel: Page, page: Page): Promise<void> {
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await panel.getByRole('button', { name: BUTTON }).click();
  await expect(panel.getByText('请点一下网页里的文档正文')).toBeVisible();
  await expect(page.locator('nigao-hint')).toBeAttached();
}

/** The text the panel took, when it took one. */
async function taken(panel: Page): Promise<string> {
  await panel.getByRole('button', { name: '直接改文字' }).click();
  return panel.getByRole('textbox', { name: '稿件全文' }).inputValue();
}

for (const [name, query] of [
  ['puts its text on the copy', 'event'],
  ['hands its text to the clipboard itself', 'write'],
] as const) {
  test(`reads a drawn document that ${name}, with its headings`, async ({ page, server, openPanel }) => {
    await page.goto(server.url(`/editors/copy.html?${query}`));
    const panel = await openPanel(page);
    await wait(panel, page);
    await page.locator('canvas').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect(panel.getByText('网页里的稿件')).toBeVisible();
    await expect(panel.getByText(/只读到/)).toHaveCount(0);
    expect(await taken(panel)).toBe(await page.evaluate(() => REPORT_TEXT));
    // Nothing stays behind in the page.
    await expect(page.locator('nigao-hint')).toHaveCount(0);
    expect(await page.evaluate(() => Object.keys(Object.getOwnPropertyDescriptors(navigator.clipboard)))).toEqual([]);
  });
}

test('says that it may be a part when not all was selected', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/editors/copy.html?event'));
  const panel = await openPanel(page);
  await wait(panel, page);
  await page.locator('canvas').click();
  await page.keyboard.press('Control+c');
  await expect(panel.getByText(/只读到 2 段/)).toBeVisible();
});

test('reads nothing where copying is locked, and says what to do', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/editors/copy.html?locked&page'));
  const panel = await openPanel(page);
  await wait(panel, page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(panel.getByText(/不允许复制，没有读取/)).toBeVisible();
  await expect(page.locator('nigao-hint')).toHaveCount(0);
});

test('waits no longer when the user gives up, in the panel or on the page', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/editors/copy.html?event'));
  const panel = await openPanel(page);
  await wait(panel, page);
  await panel.getByRole('button', { name: '取消' }).click();
  await expect(page.locator('nigao-hint')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: BUTTON })).toBeVisible();
  await page.locator('canvas').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(panel.getByLabel('把稿件粘贴到这里')).toBeVisible();
});

test('needs no keys where the editor copies all of its text itself', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/editors/copy.html?edited'));
  await page.locator('article').click();
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await panel.getByRole('button', { name: BUTTON }).click();
  await expect(panel.getByText('网页里的稿件')).toBeVisible();
  expect(await taken(panel)).toBe(await page.evaluate(() => REPORT_TEXT));
  // Selection and focus are the user's again.
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('article');
});
