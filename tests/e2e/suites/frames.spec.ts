// Word, ONLYOFFICE, Collabora and 钉钉 edit in a frame of another site, where a click on the toolbar button does not reach.
import { DraftHandle } from '../editors/draft';
import { expect, thrifty as test } from '../fixtures';
import { serve } from '../server';

/** A page with the editor in a frame of another origin, on another port. */
async function openFramed(goto: (path: string) => Promise<unknown>) {
  const other = await serve();
  const origin = other.origin.replace('127.0.0.1', 'localhost');
  await goto(`/suites/framed.html?src=${encodeURIComponent(`${origin}/suites/wordweb.html`)}`);
  return { origin, close: other.close };
}

test('the panel names the site of the frame, and asks for exactly that one', async ({ page, server, openPanel }) => {
  const { origin, close } = await openFramed((path) => page.goto(server.url(path)));
  const panel = await openPanel(page);
  const { host } = new URL(origin);
  await expect(panel.getByText(`稿件多半在嵌入的 ${host} 里`)).toBeVisible();
  await panel.evaluate(() => {
    // The browser's own question cannot be answered headless: what it would be is told.
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request(wanted: object): Promise<boolean> } };
    };
    chrome.permissions.request = async (wanted) => {
      document.title = JSON.stringify(wanted);
      return false;
    };
  });
  await panel.getByRole('button', { name: `允许读取 ${host}` }).click();
  await expect(panel).toHaveTitle(JSON.stringify({ origins: [`${origin}/*`] }));
  await close();
});

test.describe('with access to the site', () => {
  test.use({ build: 'chrome-mv3-e2e' });

  test('the editor in the frame is read and written', async ({ page, server, openPanel }) => {
    const { origin, close } = await openFramed((path) => page.goto(server.url(path)));
    const draft = new DraftHandle(await openPanel(page));
    const { labels, foreign } = await draft.openPage();
    expect([labels[0], foreign]).toEqual(['Word 网页版', []]);
    const text = await draft.text();
    expect(await draft.apply(text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'applied' });
    const frame = page.frames().find((one) => one.url().startsWith(origin));
    expect(await frame?.evaluate(() => bench.text())).toContain('法治知识');
    await close();
  });
});
