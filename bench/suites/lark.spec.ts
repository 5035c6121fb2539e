// A page of our own that copies only the shape of 飞书: the real one was never tried.
import { expect, test } from '../../tests/e2e/fixtures';
import { openSuite } from './open-suite';

test('飞书: is read whole by scrolling when the panel opens, and put back where it stood', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await openSuite({ page, server, openPanel }, 'lark.html', '飞书文档');
  await expect.poll(async () => (await draft.read()).snapshot.complete).toBe(true);
  const { snapshot, capabilities } = await draft.readWhole();
  expect(snapshot.text).toBe(await page.evaluate(() => bench.text()));
  expect(snapshot.lines?.[0]).toMatchObject({ kind: 'heading', depth: 1 });
  expect(capabilities.write).toBe('none');
  await expect.poll(() => page.locator('.bear-web-x-container').evaluate((box) => box.scrollTop)).toBe(0);
});

test('飞书: goes to a block that is not drawn, and marks the place in it', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'lark.html?short', '飞书文档');
  const text = await draft.text();
  for (const quote of ['附件第77行', '逐件']) {
    expect(await draft.locate(text, quote)).toBe('shown');
    await expect.poll(async () => (await page.evaluate(() => bench.marked()))?.text).toBe(quote);
  }
});

test('飞书: what never loads leaves the read incomplete, and the panel follows a read and can stop it', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await openSuite({ page, server, openPanel }, 'lark.html?stuck', '飞书文档');
  const { read, told } = await draft.readUntil(40);
  expect(Math.max(...told)).toBeGreaterThanOrEqual(40);
  expect(read.snapshot).toMatchObject({ complete: false, reason: expect.stringContaining('没有加载全文') });
  const whole = await draft.readWhole();
  expect(whole.snapshot.complete).toBe(false);
  expect(whole.snapshot.text).toContain('附件第30行');
});

test('飞书: reads no document that may not be copied, and says what it holds besides text', async ({
  page,
  server,
  openPanel,
}) => {
  for (const [query, reason] of [
    ['viewer', '只读打开'],
    ['nomodel', '粘贴核稿'],
    ['short&sheet', '没有读到'],
  ] as const) {
    const draft = await openSuite({ page, server, openPanel }, `lark.html?${query}`, '飞书文档');
    const { snapshot } = await draft.read();
    expect(snapshot).toMatchObject({ complete: false, reason: expect.stringContaining(reason) });
    expect(await draft.apply(snapshot.text, [])).toMatchObject({ status: 'refused' });
  }
});

test('飞书: the older place of the tree is known', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'lark.html?short&older', '飞书文档');
  expect((await draft.read()).snapshot.complete).toBe(true);
});
