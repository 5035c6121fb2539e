import { DraftHandle } from '@/tests/e2e/editors/draft';
import type { Fixtures } from '@/tests/e2e/editors/suite-start';
import { expect, test } from '@/tests/e2e/fixtures';

const TEXT = `云岭市望溪区档案馆年度报告
工作由@周文牵头，详见法制专栏。
第一行写学习。
第二行写法制宣传。
图前图后，法制教育。
代码里的法制
代码第二行
行内法制代码一处。
引用的法制一段。
折叠标题
折叠的一段。
附件卡片：法制台账
清单第一项；
清单第二项。
锁定的法制一段。
结尾的法制一段。`;
const EDIT = { quote: '结尾的法制', text: '结尾的法治' };
const WRITTEN = TEXT.replace(EDIT.quote, EDIT.text);

async function open({ page, server, openPanel }: Fixtures, rule = ''): Promise<DraftHandle> {
  await page.goto(server.url(`/bench/editors/prosemirror-hard/page.html?rule=${rule}`));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  expect(await draft.open()).toContain('ProseMirror');
  expect(await draft.text()).toBe(TEXT);
  return draft;
}

test('ProseMirror: what is drawn beside the text is not read, what a node shows is, and only text is written', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await open({ page, server, openPanel });
  const html = () => page.evaluate(() => bench.root().innerHTML);
  const first = await html();
  for (const quote of ['法制专栏', '写法制宣', '图前图后', '第一项']) {
    expect(await draft.locate(TEXT, quote)).toBe('shown');
    expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: quote, visible: true });
  }
  for (const [quote, text, reason] of [
    ['由@周文', '由@周武', '不可编辑'],
    ['卡片：法制', '卡片：法治', '不可编辑'],
    ['锁定的法制', '锁定的法治', '不可编辑'],
    ['里的法制', '里的法治', '不可编辑'],
    // The picture between them would be lost.
    ['图前图', '图', '不可编辑'],
    ['学习。\n第二', '学习，第二', '跨了段落'],
  ] as const) {
    const result = await draft.apply(TEXT, [{ quote, text }]);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) });
    expect(await html()).toBe(first);
  }
  for (const [quote, text, written] of [
    ['周文牵头', '周文主持', '</span>主持，详见'],
    ['法制专栏', '法治专栏', '">法治专栏</a>。'],
    ['专栏。', '专栏页。', '</a>页。'],
    ['写法制', '写法治', '第二行写法治宣传'],
    ['图前图后', '图像前后', '<p>图像<img'],
    ['法制代码', '法治的代码', '<code>法治的代码</code>'],
  ] as const) {
    const expected = TEXT.replace(quote, text);
    const result = await draft.apply(TEXT, [{ quote, text }]);
    expect(result).toMatchObject({ status: 'applied', read: { snapshot: { text: expected } } });
    expect(await html()).toContain(written);
    expect(await draft.undo(TEXT)).toMatchObject({ status: 'applied', read: { snapshot: { text: TEXT } } });
    expect(await html()).toBe(first);
  }
});

test('ProseMirror: a paragraph goes where one can stand, and takes no link along', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await open({ page, server, openPanel });
  const insert = (before: string, like: string) =>
    draft.apply(TEXT, [], { before, blocks: [{ text: '新的一段', like }] });
  expect(await insert('第二行', '结尾')).toMatchObject({ status: 'refused' });
  expect(await insert('清单第二', '结尾')).toMatchObject({ status: 'refused' });
  expect(await draft.text()).toBe(TEXT);
  for (const [before, like, written] of [
    ['清单第一', '附件', '</div><p>新的一段</p><ul>'],
    ['引用的', '工作由', '<blockquote><p>新的一段</p><p>引用'],
    // Beside what needs a first line of its own it goes out, not into another one like it.
    ['折叠标题', '附件', '</blockquote><p>新的一段</p><section>'],
    ['工作由', '云岭', '</h1><h1>新的一段</h1><p>工作'],
  ] as const) {
    expect(await insert(before, like)).toMatchObject({
      status: 'applied',
      read: { snapshot: { text: TEXT.replace(before, `新的一段\n${before}`) } },
    });
    expect(await page.evaluate(() => bench.root().innerHTML)).toContain(written);
    expect(await draft.undo(TEXT)).toMatchObject({ status: 'applied' });
  }
});

for (const [rule, reason] of [
  ['numbering', '没有接受'],
  ['refusing', '没有接受'],
  ['meddling', '已经撤回'],
  ['read-only', '只读'],
] as const) {
  test(`ProseMirror with a rule that is ${rule}: the write is refused, the text as it was`, async ({
    page,
    server,
    openPanel,
  }) => {
    const draft = await open({ page, server, openPanel }, rule);
    const before = await page.evaluate(() => bench.text());
    const result = await draft.apply(TEXT, [EDIT]);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) });
    expect(await draft.text()).toBe(TEXT);
    expect(await page.evaluate(() => bench.text())).toBe(before);
    if (rule !== 'meddling') expect(await page.evaluate(() => bench.changes)).toBe(0);
  });
}

for (const rule of ['waiting', 'late', 'no-history', 'shared']) {
  test(`ProseMirror with a rule that is ${rule}: written, and taken back by the panel`, async ({
    page,
    server,
    openPanel,
  }) => {
    const draft = await open({ page, server, openPanel }, rule);
    const result = await draft.apply(TEXT, [EDIT]);
    expect(result).toMatchObject({ status: 'applied', read: { snapshot: { text: WRITTEN } } });
    const { capabilities } = await draft.read();
    expect(capabilities.undo.edits).toBe(rule === 'no-history' ? 'panel' : 'native');
    expect(await draft.undo(TEXT)).toMatchObject({ status: 'applied', read: { snapshot: { text: TEXT } } });
  });
}

test('ProseMirror: the caret stays where the user has it, wherever the focus is', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await open({ page, server, openPanel });
  const last = page.locator('.ProseMirror p').last();
  // Right after a click the editor believes the browser's selection; later, and from another field, its own.
  await last.click();
  await page.keyboard.press('End');
  expect(await draft.apply(TEXT, [EDIT])).toMatchObject({ status: 'applied' });
  await page.keyboard.type('甲');
  await page.getByPlaceholder('搜索').click();
  const first = `${WRITTEN}甲`;
  await expect.poll(() => draft.text()).toBe(first);
  expect(await draft.apply(first, [{ quote: '清单第一', text: '清单第1' }])).toMatchObject({ status: 'applied' });
  await page.keyboard.type('乙');
  const second = `${first.replace('清单第一', '清单第1')}乙`;
  await expect.poll(() => draft.text()).toBe(second);
  // What was typed and what was written are steps of their own.
  for (const text of [first.replace('清单第一', '清单第1'), first, WRITTEN, TEXT]) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => draft.text()).toBe(text);
  }
});

test("ProseMirror: another user's words are neither overwritten nor taken back", async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await open({ page, server, openPanel });
  const remote = (text: string) =>
    page.evaluate((words) => (bench as typeof bench & { remote(text: string): void }).remote(words), text);
  await remote('同事');
  expect(await draft.apply(TEXT, [EDIT])).toMatchObject({
    status: 'applied',
    read: { snapshot: { text: `同事${WRITTEN}` } },
  });
  await remote('两位');
  expect(await draft.undo(`同事${TEXT}`)).toMatchObject({ status: 'refused' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => draft.text()).toBe(`两位同事${TEXT}`);
});
