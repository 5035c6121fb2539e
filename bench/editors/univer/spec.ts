import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const PAGE = '/bench/editors/univer/page.html';

editorSuite({
  id: 'univer',
  name: 'Univer',
  package: '@univerjs/preset-docs-core',
  label: 'Univer',
  submits: null,
  looks: ['h2', 'p'],
  without: { mark: 'drawn on a canvas, a place can only be selected' },
});

test('Univer: without a name that leads to it, it is read by what it copies', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`${PAGE}?hidden`));
  await page.waitForFunction(() => bench.text().length > 100);
  const panel = await openPanel(page);
  expect(await new DraftHandle(panel).open()).not.toContain('Univer');
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await panel.getByRole('button', { name: '从网页文档里读取' }).click();
  await expect(page.locator('nigao-hint')).toBeAttached();
  await page.locator('#univer-doc-main-canvas').click({ position: { x: 600, y: 200 } });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(panel.getByText('网页里的稿件')).toBeVisible();
  await expect(panel.getByText(/只读到/)).toHaveCount(0);
  await panel.getByRole('button', { name: '直接改文字' }).click();
  const text = await panel.getByRole('textbox', { name: '稿件全文' }).inputValue();
  expect(text).toContain('一是学习的深度还不够。主要原因是业务工作较多，对法制知识的系统学习安排得不够紧凑。');
  expect(text).toContain('云岭市望溪区档案馆2023年度法治政府建设年度报告\n2023年');
});

test('Univer: the user goes on where he was after a fix before that place', async ({ page, server, openPanel }) => {
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
