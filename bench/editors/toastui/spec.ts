import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

editorSuite({
  id: 'toastui',
  name: 'Toast UI',
  package: '@toast-ui/editor',
  label: 'ProseMirror',
  submits: 'html',
  looks: ['h2', 'p'],
  redoKey: 'Control+Shift+z',
});

test('Toast UI: the source of a Markdown text is read as one, written, and not given paragraphs', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/bench/editors/toastui/page.html?markdown'));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toBe('ProseMirror');
  const { snapshot, capabilities } = await draft.read();
  const { text } = snapshot;
  expect(snapshot).toMatchObject({ format: 'markdown', complete: true });
  expect(text).toContain('\n## 二、存在的主要不足和原因\n');
  expect(text).toBe(await page.evaluate(() => bench.text()));
  expect(capabilities).toMatchObject({ write: 'edits', insertBlocks: false });
  const edits = [
    { quote: '法制知识', text: '法治知识' },
    { quote: '各项工作', text: '' },
    { quote: '学习，**提高', text: '培训，**强化' },
    { quote: '比较单一', text: '单一' },
  ];
  const expected = edits.reduce((now, { quote, text: put }) => now.replace(quote, put), text);
  expect(await draft.apply(text, edits)).toMatchObject({ status: 'applied', read: { snapshot: { text: expected } } });
  expect(await page.evaluate(() => bench.text())).toBe(expected);
  const blocks = [{ text: '四、其他情况', like: '二、存在' }];
  expect(await draft.apply(expected, [], { before: '', blocks })).toMatchObject({ status: 'refused' });
  expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
  expect(await page.evaluate(() => bench.text())).toBe(text);
});
