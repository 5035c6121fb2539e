import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, thrifty as test } from '../fixtures';
import { barriers } from './look';
import { openPasted } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');

/** The real panel beside a draft, at 起草. */
async function openDrafting(page: Page, url: string, openPanel: (page: Page) => Promise<Page>): Promise<Page> {
  await page.goto(url);
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('button', { name: '插入稿件' }).waitFor();
  return panel;
}

test('the gaps are a form: Tab and Enter go from one to the next, what is typed is written', async ({
  page,
  server,
  openPanel,
}) => {
  const panel = await openDrafting(page, server.url('/textarea.html'), openPanel);
  const part = panel.getByRole('region', { name: '缺少的部分' });
  const form = part.getByRole('group', { name: '待填内容' });
  const fields = form.getByRole('textbox');
  const count = await fields.count();
  expect(count).toBeGreaterThan(1);
  await part.getByRole('button', { name: `还有 ${count} 处待填` }).click();
  await expect(fields.first()).toBeFocused();
  await panel.keyboard.type('全年主持召开专题会议4次');
  await expect(part.getByRole('button', { name: `还有 ${count - 1} 处待填` })).toBeVisible();
  await panel.keyboard.press(count > 2 ? 'Tab' : 'Enter');
  await expect(fields.nth(1)).toBeFocused();
  // In the text it stands where the gap was, and leads back to its field.
  await part.getByRole('button', { name: '全年主持召开专题会议4次' }).click();
  await expect(fields.first()).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(fields.nth(1)).toBeFocused();
  await part.getByRole('button', { name: '插入稿件' }).click();
  await expect(panel.getByText(/其中还有 \d+ 处待填。$/)).toBeVisible();
  await expect(page.locator('#draft')).toHaveValue(/全年主持召开专题会议4次。/);
});

test('a figure shows its sentence, and at the second press its place in the draft', async ({
  page,
  server,
  openPanel,
}) => {
  const panel = await openDrafting(page, server.url('/textarea.html'), openPanel);
  const part = panel.getByRole('region', { name: '缺少的部分' });
  const figure = part.getByRole('button', { name: '4次', exact: true });
  await figure.click();
  const source = panel.getByRole('dialog', { name: '出处' });
  await expect(source).toContainText('当前稿件');
  await expect(source.locator('strong')).toHaveText('4次');
  await expect(source).toContainText('主持召开专题会议4次');
  await expect(figure).toBeFocused();
  const selected = () =>
    page
      .locator('#draft')
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect(await selected()).toBe('');
  await figure.click();
  await expect.poll(selected).toBe('4次');
  await panel.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  // By the keyboard: the focus shows it, Enter goes there.
  await page.locator('#draft').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
  await part.getByRole('textbox', { name: '标题' }).focus();
  await expect(async () => {
    await panel.keyboard.press('Tab');
    await expect(figure).toBeFocused({ timeout: 100 });
  }).toPass();
  await expect(source).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect.poll(selected).toBe('4次');
});

test('paragraphs go in one by one, marked as such, numbered as if they had come at once', async ({
  page,
  server,
  openPanel,
}) => {
  const panel = await openDrafting(page, server.url('/textarea.html'), openPanel);
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await part.getByRole('button', { name: '只插入第 3 段' }).click();
  await expect(part.getByText('已在稿件里')).toHaveCount(1);
  await expect(page.locator('#draft')).toHaveValue(/\n（一）学法用法情况/);
  await part.getByRole('button', { name: '只插入第 2 段' }).click();
  await expect(part.getByText('已在稿件里')).toHaveCount(2);
  await expect(page.locator('#draft')).toHaveValue(/\n（一）组织领导情况[\s\S]*\n（二）学法用法情况/);
  await part.getByRole('button', { name: '插入其余段落' }).click();
  await expect(part.getByText('已在稿件里')).toHaveCount(3);
  await part.getByRole('button', { name: '插入其余段落' }).click();
  await expect(part.getByText('这一部分已全部在稿件里。')).toBeVisible();
  await expect(page.locator('#draft')).toHaveValue(
    /（一）组织领导情况[\s\S]*（二）学法用法情况[\s\S]*（三）推动解决重点问题情况[\s\S]*（四）年度述法情况/,
  );
  for (let step = 0; step < 4; step += 1) {
    await panel.getByRole('button', { name: /^(?:撤销|再撤一步)$/ }).click();
    await expect(panel.getByText(/^已撤销/)).toBeVisible();
  }
  await expect(page.locator('#draft')).toHaveValue(DRAFT);
  await expect(part.getByText('已在稿件里')).toHaveCount(0);
});

test('no barrier and nothing that sticks out of a narrow panel', async ({ extension, page }) => {
  const panel = await openPasted(extension, DRAFT, { page });
  await panel.getByRole('tab', { name: '起草' }).click();
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await part.getByRole('group', { name: '待填内容' }).getByRole('textbox').first().fill('全年专题部署4次');
  await part.getByRole('button', { name: '只插入第 2 段' }).click();
  await part.getByText('已在稿件里').waitFor();
  await part.getByRole('button', { name: '6次', exact: true }).click();
  await panel.getByRole('dialog', { name: '出处' }).waitFor();
  expect(await barriers(panel, 'section[aria-label=缺少的部分]', '[role=dialog]')).toEqual([]);
  await panel.keyboard.press('Escape');
  await part.getByRole('button', { name: '对照' }).click();
  await part.getByRole('region', { name: '对照' }).waitFor();
  expect(await barriers(panel, 'section[aria-label=缺少的部分]')).toEqual([]);
  const sticksOut = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sticksOut).toBeLessThanOrEqual(0);
});

test('another wording without a model is another version; what was said holds for it', async ({ extension, page }) => {
  const withoutPlan = DRAFT.replace(/三、2025年度推进法治政府建设的主要安排[\s\S]*?(?=四、其他)/, '');
  const panel = await openPasted(extension, withoutPlan, { page });
  await panel.getByRole('tab', { name: '起草' }).click();
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await part.getByRole('button', { name: '下一年度安排' }).click();
  const first = (await part.getByRole('listitem').allTextContents()).join('\n');
  await part.getByRole('textbox', { name: '标题' }).fill('三、改过的标题');
  await part.getByRole('button', { name: '换一种写法' }).click();
  await expect(part.getByText('第2稿，共2稿')).toBeAttached();
  expect((await part.getByRole('listitem').allTextContents()).join('\n')).not.toBe(first);
  await expect(part.getByRole('textbox', { name: '标题' })).toHaveValue('三、改过的标题');
  await expect(part.getByLabel('对写法的要求')).toHaveCount(0);
  await part.getByRole('button', { name: '上一稿' }).click();
  expect((await part.getByRole('listitem').allTextContents()).join('\n')).toBe(first);
});
