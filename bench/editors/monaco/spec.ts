import { DraftHandle } from '@/tests/e2e/editors/draft';
import { drawsInView } from '@/tests/e2e/editors/draws-in-view';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const PAGE = '/bench/editors/monaco/page.html';
const options = { package: 'monaco-editor', label: 'Monaco', submits: 'text', looks: null } as const;

editorSuite({ id: 'monaco', name: 'Monaco', ...options });
// Lines that end in two characters are shown as others.
editorSuite({ id: 'monaco-crlf', name: 'Monaco with Windows line ends', page: `${PAGE}?crlf`, ...options });
drawsInView({ id: 'monaco', name: 'Monaco', label: 'Monaco' });

test('Monaco: where no name leads to it, what is in view is read, said to be a part, and left alone', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url(`${PAGE}?hidden&long`));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toBe('Monaco');
  const { snapshot, capabilities } = await draft.read();
  expect(snapshot).toMatchObject({ complete: false, reason: expect.stringContaining('只显示看得见的部分') });
  expect(snapshot.text).toContain('云岭市望溪区档案馆');
  expect(capabilities.write).toBe('none');
  const result = await draft.apply(snapshot.text, [{ quote: '云岭市', text: '云岭' }]);
  expect(result).toMatchObject({ status: 'refused' });
  expect(await page.evaluate(() => bench.text())).toContain('云岭市望溪区档案馆');
});
