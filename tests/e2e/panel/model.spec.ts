import { readFileSync } from 'node:fs';
import type { Browser } from 'wxt/browser';
import { type ModelServer, reply, startModelServer } from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';
import { openPasted } from './panel-page';

declare const chrome: typeof Browser;

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
  await extension.worker.evaluate(configure, server.baseURL);
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

// Runs in the background worker: what the settings page would store.
async function configure(baseURL: string): Promise<void> {
  const endpoint = { preset: 'self-hosted', baseURL, model: 'test-model', onPremise: true, contextTokens: 32_000 };
  await chrome.storage.local.set({ model: { endpoint, rememberKey: false }, model$: { v: 1 } });
}
