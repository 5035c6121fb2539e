import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, thrifty as test } from '../fixtures';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');

// One sentence over two paragraphs.
const BROKEN = [
  '云岭市某局关于2025年度法治政府建设情况的报告',
  '一、2025年度推进法治政府建设的主要举措和成效',
  '组织集体学法4次，研究法治工作2次。规范行政执法行为，全年重新',
  '修订多项工作制度，组织开展案卷评查，发现的问题全部整改。',
];

async function openDraft(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('#draft').fill(DRAFT);
}

test('reads the draft, mends it in the page, and takes it back', async ({ page, server, openPanel }) => {
  await openDraft(page, server.url('/textarea.html'));
  const panel = await openPanel(page);
  await expect(panel.getByText(/^读自/)).toContainText('字');
  await panel.getByRole('button', { name: /一键修正/ }).click();
  await expect(panel.getByText(/^已修正/)).toBeVisible();
  await expect(page.locator('#draft')).not.toHaveValue(DRAFT);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#draft')).toHaveValue(DRAFT);
});

test('checks again while the user writes, and keeps the focus in the list', async ({ page, server, openPanel }) => {
  await openDraft(page, server.url('/textarea.html'));
  const panel = await openPanel(page);
  const wrongYear = panel.getByRole('article', { name: /2025.*2024|2024.*2025/ }).first();
  await expect(wrongYear).toBeVisible();
  const before = await panel.getByRole('article').count();
  const locate = panel.getByRole('article').last().getByRole('button', { name: '定位' });
  await locate.focus();
  await page.locator('#draft').fill(DRAFT.replaceAll('2024年度推进', '2025年度推进'));
  await expect.poll(() => panel.getByRole('article').count()).toBeLessThan(before);
  await expect(locate).toBeFocused();
});

test('shows the place of a finding in the page', async ({ page, server, openPanel }) => {
  await openDraft(page, server.url('/textarea.html'));
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /下一年度安排/ }).click();
  const selected = () =>
    page
      .locator('#draft')
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect.poll(selected).toMatch(/^[一二三四五]、.*安排/);
});

test('keeps the results when the page is left, and says so', async ({ page, server, openPanel }) => {
  await openDraft(page, server.url('/textarea.html'));
  const panel = await openPanel(page);
  await expect(panel.getByRole('article').first()).toBeVisible();
  const count = await panel.getByRole('article').count();
  await page.goto('about:blank');
  await expect(panel.getByText(/页面已刷新或离开/)).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(count);
  await expect(panel.getByRole('button', { name: '修改' })).toHaveCount(0);
});

test('reads the page again after a reload', async ({ page, server, openPanel }) => {
  await openDraft(page, server.url('/textarea.html'));
  const panel = await openPanel(page);
  await expect(panel.getByRole('article').first()).toBeVisible();
  await page.reload();
  await page.locator('#draft').fill('');
  await panel.getByRole('button', { name: '重新读取' }).first().click();
  await expect(panel.getByText(/^读自/)).toContainText(' 0 字');
});

test('points to pasting where a page has no draft', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('body').evaluate((body) => body.replaceChildren());
  const panel = await openPanel(page);
  await expect(panel.getByText('这个页面上没有找到稿件')).toBeVisible();
  await panel.getByRole('button', { name: '粘贴核稿' }).click();
  await expect(panel.getByLabel('把稿件粘贴到这里')).toBeVisible();
});

test('checks a published article without offering to write', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('body').evaluate((body, text) => {
    const [title = '', ...lines] = text.split('\n').filter(Boolean);
    const article = body.appendChild(document.createElement('article'));
    article.appendChild(document.createElement('h1')).textContent = title;
    for (const line of lines) article.appendChild(document.createElement('p')).textContent = line;
    body.querySelector('textarea')?.remove();
  }, DRAFT);
  const panel = await openPanel(page);
  await expect(panel.getByText(/^只读：已发布的网页/)).toBeVisible();
  await expect(panel.getByRole('article').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: '修改', exact: true })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /一键修正/ })).toHaveCount(0);
});

test('keeps the results when access is lost, and says how to get it back', async ({ page, server, openPanel }) => {
  await openDraft(page, server.url('/textarea.html'));
  const panel = await openPanel(page);
  await expect(panel.getByRole('article').first()).toBeVisible();
  const count = await panel.getByRole('article').count();
  // Another site to the browser: the click on the toolbar button does not hold there.
  await page.goto(server.url('/textarea.html').replace('127.0.0.1', 'localhost'));
  await panel.getByRole('button', { name: '重新读取' }).last().click();
  await expect(panel.getByText('还不能读取这个页面')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^允许读取/ })).toHaveCount(0);
  await expect(panel.getByRole('article')).toHaveCount(count);
});

test('does not offer what the editor would refuse, but says how to do it by hand', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/editors/contenteditable.html'));
  await page.getByRole('textbox', { name: '正文' }).evaluate((root, lines) => {
    root.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  }, BROKEN);
  const panel = await openPanel(page);
  const broken = panel.getByRole('article', { name: /断成了两段/ });
  await expect(broken).toContainText('退格键');
  await expect(broken.getByRole('button', { name: '修改' })).toHaveCount(0);
  await broken.getByRole('button', { name: '定位' }).click();
  await expect.poll(() => page.evaluate(() => bench.marked())).toMatchObject({ visible: true });
});

test('keeps the way back after the message is closed', async ({ page, server, openPanel }) => {
  await openDraft(page, server.url('/textarea.html'));
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /一键修正/ }).click();
  await panel.getByRole('button', { name: '知道了' }).click();
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#draft')).toHaveValue(DRAFT);
});
