import { DraftHandle } from '@/tests/e2e/editors/draft';
import { drawsInView } from '@/tests/e2e/editors/draws-in-view';
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
drawsInView({ id: 'codemirror', name: 'CodeMirror 6', label: 'CodeMirror' });

test('CodeMirror: finds the place anew after another user wrote', async ({ page, server, openPanel }) => {
  await page.goto(server.url(PAGE));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  await page.evaluate(() => (bench as Bench & { foreign(at: number, text: string): void }).foreign(0, '代拟稿\n'));
  expect(await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }])).toMatchObject({ status: 'applied' });
  expect(await page.evaluate(() => bench.text())).toBe(`代拟稿\n${text.replace('法制知识', '法治知识')}`);
});
