import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ModelServer, type Received, reply, startModelServer } from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';
import { barriers, pictures } from './look';
import { useModel } from './model-panel';
import { openPasted, paste } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const CHOSEN = '检查人防工程42个，发现问题31个，下发整改通知书19份。';

// Only this build may reach the model server without a permission prompt, which nobody could answer here.
test.use({ build: 'chrome-mv3-e2e' });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
});
test.afterAll(() => server.close());

/** The slotted sentences of a request, each as the model would answer it. */
function answerWith(reword: (sentence: string) => string) {
  return ({ body }: Received) => {
    const asked = [...JSON.stringify(body['messages']).matchAll(/第\d+句(?:（照抄不改）)?：(.*?)(?=\\n)/g)];
    const sentences = asked.map(([, text = '']) => ({ text: reword(text), facts: [] }));
    return reply(JSON.stringify({ paragraphs: [{ sentences }] }));
  };
}

async function openChosen(page: Page, url: string, openPanel: (page: Page) => Promise<Page>): Promise<Page> {
  await page.goto(url);
  await page.locator('#draft').fill(DRAFT);
  await page.locator('#draft').evaluate((field: HTMLTextAreaElement, words) => {
    const start = field.value.indexOf(words);
    field.focus();
    field.setSelectionRange(start, start + words.length);
  }, CHOSEN);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('button', { name: '用网页里选中的文字' }).click();
  return panel;
}

async function rewrite(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '用模型改成规范表述' }).click();
  const ask = panel.getByRole('region', { name: '发送前确认' });
  await expect(ask).toContainText('改写一段');
  await ask.getByRole('button', { name: '发送', exact: true }).click();
}

test('the selected sentence is reworded with its figures, written as one step, and taken back', async ({
  page,
  extension,
  server: pages,
  openPanel,
}) => {
  await useModel(extension, server.baseURL);
  server.answer(answerWith((text) => text.replace('检查人防工程', '共检查人防工程')));
  const panel = await openChosen(page, pages.url('/textarea.html'), openPanel);
  const section = panel.getByRole('region', { name: '改写一段' });
  await expect(section.getByText(CHOSEN)).toBeVisible();
  expect(server.received).toHaveLength(0);
  await rewrite(panel);
  await section.getByRole('button', { name: '采用这 1 句' }).click();
  await expect(panel.getByText(/^已改写 1 句/)).toBeVisible();
  const after = DRAFT.replace(CHOSEN, `共${CHOSEN}`);
  await expect(page.locator('#draft')).toHaveValue(after);
  // The model never saw a figure, only slots.
  expect(JSON.stringify(server.received[0]?.body['messages'])).not.toContain('检查人防工程42个');
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#draft')).toHaveValue(DRAFT);
});

test('a lie is not offered, and nothing can be written of it', async ({
  page,
  extension,
  server: pages,
  openPanel,
}) => {
  await useModel(extension, server.baseURL);
  server.answer(answerWith((text) => text.replace(/\{\{f1\}\}/, '420个')));
  const panel = await openChosen(page, pages.url('/textarea.html'), openPanel);
  await rewrite(panel);
  await expect(panel.getByText(/没有采用，原句不动/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^采用/ })).toHaveCount(0);
  await expect(page.locator('#draft')).toHaveValue(DRAFT);
});

test('without a model: a paragraph from the list, mended by rule', async ({ page, server: pages, openPanel }) => {
  await page.goto(pages.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('button', { name: '从稿件里选一段' }).click();
  await panel.getByLabel('查找要改写的段落').fill('手册60册');
  await panel.getByRole('button', { name: /编印执法流程手册/ }).click();
  const section = panel.getByRole('region', { name: '改写一段' });
  await section.getByRole('button', { name: /按规则改好这/ }).click();
  await expect(page.locator('#draft')).toHaveValue(/发给业务科室和街道使用/);
  await expect(section.getByText(/没有能放心直接改的地方/)).toBeVisible();
});

test('a rewriting goes on while the user looks elsewhere', async ({ page, extension, server: pages, openPanel }) => {
  await useModel(extension, server.baseURL);
  server.answer(answerWith((text) => text.replace('检查人防工程', '共检查人防工程')));
  const panel = await openChosen(page, pages.url('/textarea.html'), openPanel);
  await rewrite(panel);
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  await panel.getByRole('tab', { name: '起草' }).click();
  await expect(panel.getByRole('button', { name: '采用这 1 句' })).toBeVisible();
});

const TABLE = [
  '日期\t时间节点\t地点\t发放折页（份）\t受众（人次）',
  '2025年4月15日\t全民国家安全教育日\t望湖广场\t300\t200',
  '2025年12月4日\t国家宪法日\t云岭中学\t500\t400',
].join('\n');

test('an outreach paragraph is smoothed, its counts stay', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  let turn = 0;
  server.answer(
    // One sentence is worded well, the next gets another place and a count of its own.
    answerWith((text) =>
      turn++ === 0 ? text.replace('组织开展', '开展') : text.replace(/(望湖广场|云岭中学)/, '新城广场9场'),
    ),
  );
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByLabel('把宣传活动表格粘贴到这里').evaluate(paste, TABLE);
  const section = panel.getByRole('region', { name: '表格数据写成文字' });
  await section.getByRole('tab', { name: /文字$/ }).click();
  await section.getByRole('button', { name: '逐场成段' }).click();
  await section.getByRole('button', { name: '用模型润色，数据不变' }).click();
  await section.getByRole('button', { name: '发送', exact: true }).click();
  await expect(section.getByText(/由模型“test-model”润色/)).toBeVisible();
  await expect(section.getByText(/新城广场/)).toHaveCount(0);
  await expect(section.getByText(/望湖广场/).first()).toBeVisible();
  await section.getByRole('button', { name: '再润色一次' }).scrollIntoViewIfNeeded();
  await pictures(panel, 'smoothed');
  await section.getByRole('button', { name: '用回原来的写法' }).click();
  await expect(section.getByText(/由模型“test-model”润色/)).toHaveCount(0);
});

test('改写 has no barrier, and pictures of it', async ({ page, extension, server: pages, openPanel }) => {
  await useModel(extension, server.baseURL);
  server.answer(answerWith((text) => text.replace('检查人防工程', '共检查人防工程')));
  const panel = await openChosen(page, pages.url('/textarea.html'), openPanel);
  const section = panel.getByRole('region', { name: '改写一段' });
  const shot = async (name: string) => {
    await section.scrollIntoViewIfNeeded();
    expect(await barriers(panel, 'section[aria-label=改写一段]')).toEqual([]);
    await pictures(panel, `rewriting-${name}`, section);
  };
  await section.getByLabel('对写法的要求').waitFor();
  await shot('chosen');
  await panel.getByRole('button', { name: '用模型改成规范表述' }).click();
  await shot('asking');
  await panel.getByRole('button', { name: '发送', exact: true }).click();
  await section.getByRole('button', { name: '再改一次' }).waitFor();
  await shot('done');
  await section.getByRole('button', { name: '换一段' }).click();
  await section.getByRole('button', { name: '从稿件里选一段' }).click();
  await shot('list');
});
