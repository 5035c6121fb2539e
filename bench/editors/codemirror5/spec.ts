import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const PAGE = '/bench/editors/codemirror5/page.html';

editorSuite({
  id: 'codemirror5',
  name: 'CodeMirror 5',
  package: 'codemirror-5',
  label: 'CodeMirror',
  submits: 'text',
  looks: null,
});

test('CodeMirror 5: reads and marks what is not drawn', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`${PAGE}?long`));
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toBe('CodeMirror');
  const { snapshot } = await draft.read();
  expect(snapshot.text).toBe(await page.evaluate(() => bench.text()));
  expect(snapshot.complete).toBe(true);
  expect(await page.evaluate(() => bench.root().textContent)).not.toContain('第600段');
  expect(await draft.locate(snapshot.text, '第588段')).toBe('shown');
  await expect.poll(() => page.evaluate(() => bench.marked())).toMatchObject({ text: '第588段', visible: true });
});

test('CodeMirror 5: writes nothing where it is read-only', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`${PAGE}?readonly`));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const { snapshot, capabilities } = await draft.read();
  expect(capabilities.write).toBe('none');
  const result = await draft.apply(snapshot.text, [{ quote: '法制知识', text: '法治知识' }]);
  expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining('只读') });
  expect(await page.evaluate(() => bench.text())).toBe(snapshot.text);
});
