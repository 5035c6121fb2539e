import { expect, thrifty as test } from '../fixtures';
import { openPanelPage } from './panel-page';

const FIVE_MEGABYTES = '法治政府建设。'.repeat(240_000);

test('an empty editor is told to be empty, and checked as soon as there is text', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill('');
  const panel = await openPanel(page);
  await expect(panel.getByText(/这里还没有文字/)).toBeVisible();
  await page.locator('#draft').fill('某局关于2025年度法治政府建设情况的报告\n一、主要举措和成效\n组织学法4次。');
  await expect(panel.getByRole('region', { name: '结构' })).toBeVisible();
});

test('five megabytes in an editor are refused with cause and cure, and stay as they are', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text;
  }, FIVE_MEGABYTES);
  const panel = await openPanel(page);
  await expect(panel.getByText(/太长了。请分成几份核对/)).toBeVisible();
  expect(await page.locator('#draft').evaluate((field) => (field as HTMLTextAreaElement).value.length)).toBe(
    FIVE_MEGABYTES.length,
  );
});

const FILES: readonly (readonly [name: string, bytes: Buffer, says: RegExp])[] = [
  ['图片.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /图片/],
  ['稿件.docx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]), /docx|Word/i],
  ['空.txt', Buffer.alloc(0), /空/],
  ['长.txt', Buffer.from(FIVE_MEGABYTES), /太长/],
];

for (const [name, buffer, says] of FILES) {
  test(`${name} is refused with cause and cure`, async ({ extension }) => {
    const panel = await openPanelPage(extension);
    await panel.getByRole('tab', { name: '粘贴核稿' }).click();
    await panel.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(panel.getByRole('tabpanel', { name: '粘贴核稿' }).getByRole('status')).toContainText(says);
  });
}
