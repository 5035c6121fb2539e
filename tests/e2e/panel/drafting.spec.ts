import { readFileSync } from 'node:fs';
import { expect, thrifty as test } from '../fixtures';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');

test('drafts a missing part, inserts it, and takes it back', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^起草/ }).first().click();
  await expect(panel.getByRole('textbox', { name: '标题' })).toHaveValue(/第一责任人/);
  await panel.getByRole('button', { name: '插入稿件' }).click();
  await expect(panel.getByText(/^已插入到“四、.*”之前。/)).toBeVisible();
  await expect(page.locator('#draft')).toHaveValue(/\n四、/);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#draft')).toHaveValue(DRAFT);
});

test('writes what the user typed and leaves out what he dropped', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^起草/ }).first().click();
  await panel.getByRole('button', { name: '不要第 1 段' }).click();
  await panel.getByRole('button', { name: '改第 2 段的文字' }).click();
  await panel.getByRole('textbox', { name: '第 2 段', exact: true }).fill('由用户自己写的一段。');
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('button', { name: '插入稿件' }).click();
  await expect(page.locator('#draft')).toHaveValue(/由用户自己写的一段。/);
});
