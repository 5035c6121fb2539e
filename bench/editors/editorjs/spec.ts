import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

editorSuite({
  id: 'editorjs',
  name: 'Editor.js',
  package: '@editorjs/editorjs',
  label: 'Editor.js',
  // It keeps no empty paragraphs.
  loads: (text) => text.replace('\n\n', '\n'),
  submits: null,
  looks: ['h2', 'div'],
  without: {
    insert: 'a new block is its instance’s to make, which a page keeps to itself',
  },
});

test('editorjs: one that is for reading is not written', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/bench/editors/editorjs/page.html?readonly'));
  await page.waitForFunction(() => bench.root().querySelector('h1'));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  const result = await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }]);
  expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining('只读') });
  expect(await draft.text()).toBe(text);
});
