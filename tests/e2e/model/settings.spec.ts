import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { RunningExtension } from '@/scripts/browser';
import { type ModelServer, refusal, reply, startModelServer, status } from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';

declare const chrome: typeof Browser;

// Only this build may reach the server without a permission prompt, which nobody could answer here.
test.use({ build: 'chrome-mv3-e2e' });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
});
test.afterAll(() => server.close());

async function openSettings(extension: RunningExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  return page;
}

async function fill(page: Page, address: string): Promise<void> {
  await page.getByLabel('服务地址').fill(address);
  await page.getByLabel('模型名').fill('qwen3');
  await page.getByLabel('密钥（没有可不填）').fill('sk-office-key-0123456789');
}

const testConnection = (page: Page) => page.getByRole('button', { name: '测试连接' }).click();

test('the connection test is a real call from the extension, without a preflight', async ({ extension }) => {
  server.answer(() => reply('好'));
  const page = await openSettings(extension);
  await fill(page, server.origin.replace('http://', ''));
  await testConnection(page);
  await expect(page.getByText(/连接正常/)).toBeVisible();
  await expect(page.getByLabel('服务地址')).toHaveValue(server.baseURL);
  expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v1/chat/completions']);
  expect(server.received[0]?.headers.origin).toBe(`chrome-extension://${extension.id}`);
});

test('a failure names its cause and its cure', async ({ extension }) => {
  const page = await openSettings(extension);
  await fill(page, server.baseURL);
  const cases = [
    { behaviour: refusal(401, 'Invalid token'), words: /不接受这个密钥/ },
    { behaviour: refusal(404, "The model 'qwen3' does not exist"), words: /没有名为“qwen3”的模型/ },
    { behaviour: status(404, 'Not Found'), words: /多数服务以 \/v1 结尾/ },
    { behaviour: status(200, '<html>请先登录</html>'), words: /返回的是网页/ },
    { behaviour: refusal(500, 'CUDA out of memory'), words: /内部出错/ },
  ];
  for (const { behaviour, words } of cases) {
    server.answer(() => behaviour);
    await testConnection(page);
    await expect(page.getByText(words)).toBeVisible();
  }
  await page.getByLabel('服务种类').selectOption('ollama');
  await page.getByLabel('服务地址').fill(server.baseURL);
  server.answer(() => status(403, ''));
  await testConnection(page);
  await expect(page.getByRole('status')).toContainText('OLLAMA_ORIGINS=chrome-extension://*');
  await page.getByLabel('服务地址').fill('http://127.0.0.1:9/v1');
  await testConnection(page);
  await expect(page.getByText(/连不上 http:\/\/127.0.0.1:9/)).toBeVisible();
});

test('the key stays in memory unless it is to be remembered, and goes with the model', async ({ extension }) => {
  const page = await openSettings(extension);
  await fill(page, server.baseURL);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  expect(await page.evaluate(stored)).toEqual({ local: false, session: true });
  await page.getByLabel(/记住密钥/).check();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  expect(await page.evaluate(stored)).toEqual({ local: true, session: false });
  await page.reload();
  await expect(page.getByLabel('模型名')).toHaveValue('qwen3');
  await page.getByRole('button', { name: '移除模型和密钥' }).click();
  await expect(page.getByText(/已移除/)).toBeVisible();
  expect(await page.evaluate(stored)).toEqual({ local: false, session: false });
});

test('scripts in a web page cannot read the settings', async ({ extension, server: pages }) => {
  const site = await extension.context.newPage();
  await site.goto(pages.url('/textarea.html'));
  const page = await openSettings(extension);
  expect(await page.evaluate(readFromPage)).toBe('refused');
});

test('the page evaluates no code, nor tries to', async ({ extension }) => {
  await extension.context.addInitScript(countViolations);
  const page = await openSettings(extension);
  await fill(page, server.baseURL);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset['violations'])).toBe('0');
});

// Runs in the page.
async function stored(): Promise<{ local: boolean; session: boolean }> {
  const holds = async (area: 'local' | 'session') =>
    JSON.stringify(await chrome.storage[area].get(null)).includes('sk-office-key');
  return { local: await holds('local'), session: await holds('session') };
}

// Runs in the settings page: tries to read the storage from inside a web page, as an editor script could.
async function readFromPage(): Promise<string | undefined> {
  const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
  const read = () =>
    chrome.storage.local.get(null).then(
      () => 'read',
      () => 'refused',
    );
  const answers = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: read });
  return answers[0]?.result;
}

// Runs in the page before its own scripts.
function countViolations(): void {
  let count = 0;
  const show = () => {
    document.documentElement.dataset['violations'] = String(count);
  };
  document.addEventListener('securitypolicyviolation', () => {
    count += 1;
    show();
  });
  document.addEventListener('DOMContentLoaded', show);
}
