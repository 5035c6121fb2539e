import { DraftHandle } from '@/tests/e2e/editors/draft';
import { expect, test } from '@/tests/e2e/fixtures';

test('unknown-replaced: an editor that was put in place of another is not called written', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/bench/editors/unknown-replaced/page.html'));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  const result = await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }]);
  expect(result).toMatchObject({ status: 'unverified', reason: expect.stringContaining('换掉了编辑器') });
  expect(await page.evaluate(() => bench.text())).toBe(text);
  await expect(draft.text()).rejects.toThrow('编辑器已经关闭');
});
