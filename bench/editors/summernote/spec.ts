import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite, type SuiteOptions } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const address = '/bench/editors/summernote/page.html';
const options = {
  package: 'summernote',
  label: 'Summernote',
  submits: 'html',
  looks: ['h2', 'p'],
} satisfies Partial<SuiteOptions>;

editorSuite({ id: 'summernote', name: 'Summernote', ...options });
editorSuite({
  id: 'summernote-bundled',
  name: 'Summernote without a global jQuery',
  page: `${address}?bundled`,
  ...options,
});

test('Summernote: Ctrl+Z, however often, never leaves an empty document', async ({ page, server, openPanel }) => {
  await page.goto(server.url(address));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  const written = await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }]);
  expect(written).toMatchObject({ status: 'applied' });
  for (let press = 0; press < 3; press++) await page.keyboard.press('Control+z');
  expect(await draft.text()).toBe(text);
  await page.keyboard.press('Control+y');
  expect(await draft.text()).toBe(text.replace('法制知识', '法治知识'));
});

test('Summernote: a text that would be too long for it is refused', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`${address}?limit`));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  const result = await draft.apply(text, [{ quote: '法制知识', text: '法治知识和各项专门知识' }]);
  expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining('限制了字数') });
  expect(await draft.text()).toBe(text);
});
