import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const PAGE = '/bench/editors/codemirror/page.html';
const options = { package: 'codemirror', label: 'CodeMirror', submits: 'text', looks: null } as const;

editorSuite({ id: 'codemirror', name: 'CodeMirror 6', ...options });
// Without a history the panel's 撤销 is the way back.
editorSuite({
  id: 'codemirror-bare',
  name: 'CodeMirror 6 without a history',
  page: `${PAGE}?bare`,
  ...options,
  without: { redo: 'none is installed' },
});

test('CodeMirror: reads and marks what is not drawn', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`${PAGE}?long`));
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toBe('CodeMirror');
  const { snapshot } = await draft.read();
  expect(snapshot.text).toBe(await page.evaluate(() => bench.text()));
  expect(snapshot.complete).toBe(true);
  expect(await page.evaluate(() => bench.root().textContent)).not.toContain('第600段');
  expect(await draft.locate(snapshot.text, '第588段')).toBe('shown');
  await expect.poll(() => page.evaluate(() => bench.marked())).toMatchObject({ text: '第588段', visible: true });
  const expected = snapshot.text.replace('第12段', '第十二段');
  expect(await draft.apply(snapshot.text, [{ quote: '第12段', text: '第十二段' }])).toMatchObject({
    status: 'applied',
  });
  expect(await page.evaluate(() => bench.text())).toBe(expected);
});

test('CodeMirror: writes nothing where it is read-only', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`${PAGE}?readonly`));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const { snapshot, capabilities } = await draft.read();
  expect(capabilities.write).toBe('none');
  const result = await draft.apply(snapshot.text, [{ quote: '法制知识', text: '法治知识' }]);
  expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining('只读') });
  expect(await page.evaluate(() => bench.text())).toBe(snapshot.text);
});

test('CodeMirror: finds the place anew after another user wrote', async ({ page, server, openPanel }) => {
  await page.goto(server.url(PAGE));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  await page.evaluate(() => (bench as Bench & { foreign(at: number, text: string): void }).foreign(0, '代拟稿\n'));
  expect(await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }])).toMatchObject({ status: 'applied' });
  expect(await page.evaluate(() => bench.text())).toBe(`代拟稿\n${text.replace('法制知识', '法治知识')}`);
});
