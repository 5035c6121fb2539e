import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { textSnapshot } from '@/lib/document/snapshot';
import { DraftHandle } from '../e2e/editors/draft';
import { expect, thrifty as test } from '../e2e/fixtures';
import { comparable } from './findings';

const TEXT = readFileSync('tests/parity/draft.txt', 'utf8');
const HTML = readFileSync('tests/parity/draft.html', 'utf8');

const EDITORS = ['textarea.html', 'contenteditable.html', 'tinymce.html', 'quill.html'];

/** The pages of the editors, with this draft in place of their own. */
async function holdDraft(page: Page): Promise<void> {
  await page.route('**/report.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: `globalThis.REPORT_TEXT = ${JSON.stringify(TEXT)}; globalThis.REPORT_HTML = ${JSON.stringify(HTML)};`,
    }),
  );
}

for (const editor of EDITORS) {
  test(`${editor} gives the findings of the plain text`, async ({ page, server, openPanel }) => {
    await holdDraft(page);
    await page.goto(server.url(`/editors/${editor}`));
    await page.waitForFunction(() => bench.text().length > 100);
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const { snapshot } = await draft.read();
    expect(comparable(snapshot)).toEqual(comparable(textSnapshot(TEXT)));
  });
}

test('what a page copies itself gives the findings of the plain text', async ({ page, server, openPanel }) => {
  await holdDraft(page);
  await page.goto(server.url('/editors/copy.html?edited'));
  await page.locator('article').click();
  const draft = new DraftHandle(await openPanel(page));
  expect(comparable(await draft.copied(false))).toEqual(comparable(textSnapshot(TEXT)));
});

for (const query of ['event', 'write']) {
  test(`what the user copies out of a drawn document (${query}) gives the findings of the plain text`, async ({
    page,
    server,
    openPanel,
  }) => {
    await holdDraft(page);
    await page.goto(server.url(`/editors/copy.html?${query}`));
    const draft = new DraftHandle(await openPanel(page));
    const copied = draft.copied(true);
    await page.locator('nigao-hint').waitFor({ state: 'attached' });
    await page.locator('canvas').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    expect(comparable(await copied)).toEqual(comparable(textSnapshot(TEXT)));
  });
}
