import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const PAGE = '/bench/editors/canvas-editor/page.html';

editorSuite({
  id: 'canvas-editor',
  name: 'canvas-editor',
  package: '@hufe921/canvas-editor',
  label: 'canvas-editor',
  submits: null,
  looks: null,
  // It makes a blank line more of an empty paragraph, and one before a list.
  loads: (text) => text.replace('咨询。\n组织', '咨询。\n\n组织').replace('不多。\n\n三', '不多。\n\n\n三'),
  without: { insert: 'a new paragraph would become a heading or an item like its neighbour' },
});

test('canvas-editor: keeps headings, look and everything else through a fix and its undo', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url(PAGE));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  const before = await page.evaluate(() => bench.formats());
  const edits = [
    { quote: '二、存在', text: '三、存在' },
    { quote: '张贴宣传', text: '印发宣传' },
  ];
  expect(await draft.apply(text, edits)).toMatchObject({ status: 'applied' });
  const after = before.map((run) => run.replace('二、存在', '三、存在').replace('张贴宣传', '印发宣传'));
  expect(await page.evaluate(() => bench.formats())).toEqual(after);
  expect(await draft.undo(text)).toMatchObject({ status: 'applied' });
  expect(await page.evaluate(() => bench.formats())).toEqual(before);
});

test('canvas-editor: without a name that leads to it, it is read by what it copies', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url(`${PAGE}?hidden`));
  const panel = await openPanel(page);
  expect(await new DraftHandle(panel).open()).toEqual([]);
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await panel.getByRole('button', { name: '从网页文档里读取' }).click();
  await expect(page.locator('nigao-hint')).toBeAttached();
  await page
    .locator('canvas')
    .first()
    .click({ position: { x: 300, y: 200 } });
  // It takes the focus some time after the click; keys before that go to the page, and it would copy one line.
  await expect(page.locator('.ce-inputarea')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(panel.getByText('网页里的稿件')).toBeVisible();
  await expect(panel.getByText(/只读到/)).toHaveCount(0);
  await panel.getByRole('button', { name: '直接改文字' }).click();
  const text = await panel.getByRole('textbox', { name: '稿件全文' }).inputValue();
  expect(text).toContain('一是学习的深度还不够。主要原因是业务工作较多，对法制知识的系统学习安排得不够紧凑。');
  expect(text).toContain('普法讲座\t6\u00a0场');
});

test('canvas-editor: the user goes on where he was after a fix before that place', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url(PAGE));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  await page.evaluate(() => bench.caretInTitle());
  await page.keyboard.type('A');
  await expect.poll(() => draft.text()).toContain('年度报告A\n');
  const typed = await draft.text();
  expect(await draft.apply(typed, [{ quote: '云岭市望溪区', text: '望溪' }])).toMatchObject({ status: 'applied' });
  await page.keyboard.type('B');
  await expect
    .poll(() => draft.text())
    .toBe(text.replace('云岭市望溪区', '望溪').replace('年度报告\n', '年度报告AB\n'));
});
