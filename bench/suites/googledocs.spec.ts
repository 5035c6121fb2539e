import { expect, test } from '../../tests/e2e/fixtures';
import { openSuite } from './open-suite';
import { readSuite, readsNothing, type Suite } from './read-suite';

const SUITE: Suite = { page: 'googledocs.html', label: 'Google 文档', kind: 'paragraph', goes: 'selected' };

readSuite(SUITE);
readsNothing(SUITE, 'nomodel', '粘贴核稿');

test('Google Docs: an object that has gone stale is not gone by', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'googledocs.html', 'Google 文档');
  const text = await draft.text();
  await page.evaluate(() => Reflect.get(bench, 'type')('（送审稿）\n'));
  expect(await draft.locate(text, '编发学习资料三期')).toBe('shown');
  expect(await page.evaluate(() => Reflect.get(bench, 'selected'))).toBe('编发学习资料三期');
});
