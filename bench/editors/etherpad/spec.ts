import { DraftHandle } from '@/tests/e2e/editors/draft';
import { expect, test } from '@/tests/e2e/fixtures';

// A mock of its two frames: the real one is a server, which does not start here. So nothing is proven of a write.
test('etherpad (mock): the pad in its two frames is read line by line and marked, and not written', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/bench/editors/etherpad/page.html'));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const { snapshot, capabilities } = await draft.read();
  const text = await page.evaluate(() => bench.text().replaceAll('\t', ' '));
  expect(snapshot).toMatchObject({ text, complete: true });
  expect(capabilities.write).toBe('none');
  expect(await draft.locate(text, '制作短视频')).toBe('shown');
  expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: '制作短视频', visible: true });
  const result = await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }]);
  expect(result).toMatchObject({ status: 'refused', reason: expect.stringMatching(/[\u4e00-\u9fff]/) });
  expect(await draft.text()).toBe(text);
  expect(await page.evaluate(() => bench.changes)).toBe(0);
});
