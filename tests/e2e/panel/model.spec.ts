import { readFileSync } from 'node:fs';
import { type ModelServer, reply, startModelServer } from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';
import { pictures } from './look';
import { useModel } from './model-panel';
import { openPasted } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const LIE = '全年召开专题会议九十九次，处罚违法企业88家。';

// Only this build may reach the model server without a permission prompt, which nobody could answer here.
test.use({ build: 'chrome-mv3-e2e' });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
  server.answer(() => reply(JSON.stringify({ paragraphs: [{ sentences: [{ text: LIE, facts: [] }] }] })));
});
test.afterAll(() => server.close());

test('sends nothing before it was shown, and lets no lie of the model through', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('button', { name: '用模型写得更通顺' }).click();
  const ask = panel.getByRole('region', { name: '发送前确认' });
  await expect(ask).toContainText(server.origin);
  expect(server.received).toHaveLength(0);
  await ask.getByRole('button', { name: '发送', exact: true }).click();
  await expect(panel.getByText(/由模型.*改写/)).toBeVisible();
  expect(server.received.length).toBeGreaterThan(0);
  await expect(panel.getByText(/九十九次|88家/)).toHaveCount(0);
  await panel.getByRole('button', { name: '插入稿件' }).click();
  await expect(panel.getByText(/^已插入/)).toBeVisible();
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await expect(panel.getByRole('region', { name: '稿件全文' })).not.toContainText(/九十九次|88家/);
});

test('asks once for a place when the user says so, and shows what went', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  const write = panel.getByRole('button', { name: '用模型写得更通顺' });
  const ask = panel.getByRole('region', { name: '发送前确认' });
  await write.click();
  await ask.getByRole('checkbox', { name: /不再逐次确认/ }).check();
  await pictures(panel, 'send', ask);
  await ask.getByRole('button', { name: '发送', exact: true }).click();
  await expect(write).toBeVisible();
  const before = server.received.length;
  await write.click();
  await expect.poll(() => server.received.length).toBeGreaterThan(before);
  await expect(write).toBeVisible();
  await panel.getByRole('tab', { name: '设置' }).click();
  const sent = panel.getByRole('region', { name: '已发送的内容' });
  await sent.getByText(server.origin).last().click();
  await expect(sent.getByText('写作要求').last()).toBeVisible();
  await sent.scrollIntoViewIfNeeded();
  await pictures(panel, 'sent');
  await sent.getByRole('button', { name: '恢复逐次确认' }).click();
  await panel.getByRole('tab', { name: '起草' }).click();
  await write.click();
  await expect(ask).toBeVisible();
});
