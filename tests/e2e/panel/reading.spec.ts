import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ModelServer, type Received, reply, stall, startModelServer } from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';
import { barriers, pictures } from './look';
import { useModel } from './model-panel';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const QUOTE = '学习宣传《国防动员法》';

// Only this build may reach the model server without a permission prompt, which nobody could answer here.
test.use({ build: 'chrome-mv3-e2e' });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
});
test.afterAll(() => server.close());

/** Two remarks on the chapter that holds the quotation, one of them on words that stand nowhere; none on the others. */
function remarks({ body }: Received) {
  const asked = JSON.stringify(body['messages']);
  const finding = { unclear: '学习的形式不清楚', why: '只说学习宣传，没有说怎么做', suggestion: '写明组织了88次学习' };
  const findings = asked.includes(QUOTE)
    ? [
        { quote: QUOTE, ...finding },
        { quote: '稿件里没有的话', ...finding },
      ]
    : [];
  return reply(JSON.stringify({ findings }));
}

async function openReading(page: Page, url: string, openPanel: (page: Page) => Promise<Page>): Promise<Page> {
  await page.goto(url);
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '模型审读' }).click();
  return panel;
}

test('a reading is shown first, section by section, with quotations that stand in the draft', async ({
  page,
  extension,
  server: pages,
  openPanel,
}) => {
  await useModel(extension, server.baseURL);
  server.answer(remarks);
  const panel = await openReading(page, pages.url('/textarea.html'), openPanel);
  await panel.getByRole('button', { name: '请模型审读' }).click();
  const ask = panel.getByRole('region', { name: '发送前确认' });
  await expect(ask).toContainText(/分 \d 次发送/);
  expect(server.received).toHaveLength(0);
  await ask.getByRole('button', { name: '发送', exact: true }).click();
  const card = panel.getByRole('article', { name: /^模型意见/ });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText(QUOTE);
  await expect(card).not.toContainText('88');
  await expect(panel.getByText('另有 1 条意见引用的原文在稿件里找不到')).toBeVisible();
  await card.getByRole('button', { name: '定位' }).click();
  const selected = await page
    .locator('#draft')
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  expect([QUOTE, '']).toContain(selected);
  await expect(page.locator('#draft')).toHaveValue(DRAFT);
});

test('cancelling ends it at once and says what was not read', async ({ page, extension, server: pages, openPanel }) => {
  await useModel(extension, server.baseURL);
  server.answer((request, index) => (index === 0 ? remarks(request) : stall('{"findings":[')));
  const panel = await openReading(page, pages.url('/textarea.html'), openPanel);
  await panel.getByRole('button', { name: '请模型审读' }).click();
  await panel.getByRole('button', { name: '发送', exact: true }).click();
  await expect(panel.getByText(/正在审读第 2\//)).toBeVisible();
  await panel.getByRole('button', { name: '取消' }).click();
  await expect(panel.getByText(/^只审读了 1\/\d 部分，没有审读/)).toBeVisible();
  await expect(panel.getByRole('button', { name: '再审读一遍' })).toBeVisible();
});

test('审读 has no barrier, and pictures of it', async ({ page, extension, server: pages, openPanel }) => {
  const panel = await openReading(page, pages.url('/textarea.html'), openPanel);
  const shot = async (name: string) => {
    expect(await barriers(panel)).toEqual([]);
    await pictures(panel, `reading-${name}`);
  };
  await panel.getByRole('button', { name: '去设置模型' }).waitFor();
  await shot('no-model');
  await useModel(extension, server.baseURL);
  server.answer(remarks);
  await panel.getByRole('button', { name: '请模型审读' }).click();
  await panel.getByRole('region', { name: '发送前确认' }).scrollIntoViewIfNeeded();
  await shot('asking');
  await panel.getByRole('button', { name: '发送', exact: true }).click();
  await panel.getByRole('button', { name: '再审读一遍' }).waitFor();
  await panel.getByRole('article', { name: /^模型意见/ }).scrollIntoViewIfNeeded();
  await shot('done');
});
