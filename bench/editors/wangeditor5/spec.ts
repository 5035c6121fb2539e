import { DraftHandle } from '@/tests/e2e/editors/draft';
import { expect, test } from '@/tests/e2e/fixtures';

test('wangEditor 5 is read, and not written', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/bench/editors/wangeditor5/page.html'));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const { snapshot, capabilities } = await draft.read();
  expect(snapshot.text).toContain('一是学习的深度还不够。主要原因是业务工作较多，对法制知识的系统学习安排得不够紧凑。');
  expect(capabilities.write).toBe('none');
  expect(await draft.locate(snapshot.text, '法制知识')).toBe('shown');
  const before = await page.evaluate(() => bench.text());
  expect(await draft.apply(snapshot.text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'refused' });
  expect(await page.evaluate(() => bench.text())).toBe(before);
});
