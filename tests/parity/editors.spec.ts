import { readFileSync } from 'node:fs';
import { textSnapshot } from '@/lib/document/snapshot';
import { DraftHandle } from '../e2e/editors/draft';
import { expect, test } from '../e2e/fixtures';
import { comparable } from './findings';

const TEXT = readFileSync('tests/parity/draft.txt', 'utf8');
const HTML = readFileSync('tests/parity/draft.html', 'utf8');

const EDITORS = ['textarea.html', 'contenteditable.html', 'tinymce.html', 'quill.html'];

for (const editor of EDITORS) {
  test(`${editor} gives the findings of the plain text`, async ({ page, server, openPanel }) => {
    await page.route('**/report.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: `globalThis.REPORT_TEXT = ${JSON.stringify(TEXT)}; globalThis.REPORT_HTML = ${JSON.stringify(HTML)};`,
      }),
    );
    await page.goto(server.url(`/editors/${editor}`));
    await page.waitForFunction(() => bench.text().length > 100);
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const { snapshot } = await draft.read();
    expect(comparable(snapshot)).toEqual(comparable(textSnapshot(TEXT)));
  });
}
