import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const PAGE = '/bench/editors/univer/page.html';

editorSuite({
  id: 'univer',
  name: 'Univer',
  package: '@univerjs/preset-docs-core',
  label: 'Univer',
  submits: null,
  looks: ['h2', 'p'],
  without: { mark: '画在画布上，只能选中' },
});

test('Univer: finds nothing where no name leads to it', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`${PAGE}?hidden`));
  await page.waitForFunction(() => bench.text().length > 100);
  expect(await new DraftHandle(await openPanel(page)).open()).toEqual([]);
});
