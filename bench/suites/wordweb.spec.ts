// A page of our own that copies only the shape of Word for the web: the real one was never tried.
import { DraftHandle } from '../../tests/e2e/editors/draft';
import { expect, test } from '../../tests/e2e/fixtures';
import { openSuite } from './open-suite';

const FIX = [{ quote: '法制知识', text: '法治知识' }];

test('Word: reads the model whole, not the pages that are drawn', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'wordweb.html', 'Word 网页版');
  const { snapshot, capabilities } = await draft.read();
  expect(snapshot.text).toBe(await page.evaluate(() => bench.text()));
  expect(snapshot).toMatchObject({ complete: true });
  expect(capabilities).toMatchObject({ write: 'edits', insertBlocks: false });
});

test('Word: marks what is drawn and selects what is not', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'wordweb.html', 'Word 网页版');
  const text = await draft.text();
  expect(await draft.locate(text, '逐件')).toBe('shown');
  expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: '逐件', visible: true });
  expect(await draft.locate(text, '制作短视频')).toBe('shown');
  expect(await page.evaluate(() => [bench.marked(), Reflect.get(bench, 'selected')])).toEqual([null, '制作短视频']);
  expect(await page.evaluate(() => bench.changes)).toBe(0);
});

test('Word: writes several edits as one step, which one undo takes back and redo brings again', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await openSuite({ page, server, openPanel }, 'wordweb.html', 'Word 网页版');
  const text = await draft.text();
  const edits = [...FIX, { quote: '三、2023年度', text: '三、2024年度' }, { quote: '比较单一', text: '单一' }];
  const expected = edits.reduce((now, { quote, text: put }) => now.replace(quote, put), text);
  expect(await draft.apply(text, edits)).toMatchObject({ status: 'applied', read: { snapshot: { text: expected } } });
  expect(await page.evaluate(() => [bench.text(), Reflect.get(bench, 'steps')()])).toEqual([expected, 1]);
  expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
  await page.evaluate(() => bench.focus());
  await page.keyboard.press('Control+y');
  await expect.poll(() => draft.text()).toBe(expected);
});

for (const [query, reason] of [
  ['tracked', '修订'],
  ['reading', '只读'],
  ['field', '不可编辑'],
  ['picture', '不可编辑'],
] as const) {
  test(`Word: writes nothing with ?${query}`, async ({ page, server, openPanel }) => {
    const draft = await openSuite({ page, server, openPanel }, `wordweb.html?${query}`, 'Word 网页版');
    const text = await draft.text();
    const before = await page.evaluate(() => bench.text());
    const result = await draft.apply(text, [{ quote: '240', text: '260' }]);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) });
    expect(await page.evaluate(() => bench.text())).toBe(before);
  });
}

test('Word: takes back what came out otherwise, and says what was not taken', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'wordweb.html?rejects', 'Word 网页版');
  const text = await draft.text();
  expect(await draft.apply(text, FIX)).toMatchObject({
    status: 'refused',
    reason: expect.stringContaining('已经撤回'),
  });
  expect(await page.evaluate(() => bench.text())).toBe(text);
  await page.goto(server.url('/suites/wordweb.html?deaf'));
  const deaf = new DraftHandle(await openPanel(page));
  await deaf.open();
  await deaf.text();
  expect(await deaf.apply(text, FIX)).toMatchObject({ status: 'refused', reason: expect.stringContaining('没有接受') });
});

test('Word: refuses edits over paragraphs and new paragraphs', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'wordweb.html', 'Word 网页版');
  const text = await draft.text();
  const across = [{ quote: '编发学习资料三期。\n（二）', text: '编发资料三期。（二）' }];
  expect(await draft.apply(text, across)).toMatchObject({ status: 'refused' });
  const insert = { before: '二、存在', blocks: [{ text: '（四）其他。', like: '（三）开展' }] };
  expect(await draft.apply(text, [], insert)).toMatchObject({ status: 'refused' });
  expect(await page.evaluate(() => bench.text())).toBe(text);
});

test('Word: another hand moves the text between the check and the fix', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'wordweb.html', 'Word 网页版');
  const text = await draft.text();
  await page.evaluate(() => Reflect.get(bench, 'type')(1, '（补充）'));
  expect(await draft.apply(text, FIX)).toMatchObject({ status: 'applied' });
  expect(await page.evaluate(() => bench.text())).toBe(
    text.replace('报告如下。', '报告如下。（补充）').replace('法制知识', '法治知识'),
  );
});

test('Word: says what it cannot read', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'wordweb.html?textbox', 'Word 网页版');
  expect((await draft.read()).snapshot).toMatchObject({ complete: false, reason: expect.stringContaining('文本框') });
  await page.goto(server.url('/suites/wordweb.html?nomodel'));
  const without = new DraftHandle(await openPanel(page));
  expect((await without.open())[0]).toBe('Word 网页版');
  expect((await without.read()).snapshot).toMatchObject({
    text: '',
    complete: false,
    reason: expect.stringContaining('粘贴核稿'),
  });
});
