import { DraftHandle } from '../../../tests/e2e/editors/draft';
import { editorSuite } from '../../../tests/e2e/editors/suite';
import { expect, test } from '../../../tests/e2e/fixtures';

const page = '../bench/editors/summernote/page.html';
const options = { label: 'Summernote', submits: 'html' } as const;

editorSuite({ page, ...options, looks: ['h2', 'p'] });
// Without a global jQuery.
editorSuite({ page: `${page}?bundled`, ...options, looks: ['h2', 'p'] });

test('Summernote: Ctrl+Z, however often, never leaves an empty document', async ({ page: tab, server, openPanel }) => {
  await tab.goto(server.url(`/editors/${page}`));
  const draft = new DraftHandle(await openPanel(tab));
  await draft.open();
  const text = await draft.text();
  const written = await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }]);
  expect(written).toMatchObject({ status: 'applied' });
  for (let press = 0; press < 3; press++) await tab.keyboard.press('Control+z');
  expect(await draft.text()).toBe(text);
  await tab.keyboard.press('Control+y');
  expect(await draft.text()).toBe(text.replace('法制知识', '法治知识'));
});

test('Summernote: a text that would be too long for it is refused', async ({ page: tab, server, openPanel }) => {
  await tab.goto(server.url(`/editors/${page}?limit`));
  const draft = new DraftHandle(await openPanel(tab));
  await draft.open();
  const text = await draft.text();
  const result = await draft.apply(text, [{ quote: '法制知识', text: '法治知识和各项专门知识' }]);
  expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining('限制了字数') });
  expect(await draft.text()).toBe(text);
});
