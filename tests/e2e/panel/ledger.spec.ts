import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, thrifty as test } from '../fixtures';
import { barriers, pictures } from './look';
import { openPasted } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');

async function openLedger(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByText(/^数据台账/).click();
  await panel.getByRole('region', { name: '数据台账' }).waitFor();
}

async function addSource(panel: Page, text: string): Promise<void> {
  await panel.getByText(/^补充资料/).click();
  await panel.getByLabel('资料文字').fill(text);
  await panel.getByRole('button', { name: '加入', exact: true }).click();
  await panel.getByText(/^补充资料/).click();
}

test('a row of the ledger leads to its place in the page', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('article').first().waitFor();
  await openLedger(panel);
  await panel.getByLabel('在台账里查找').fill('人防工程42个');
  await panel.getByRole('row', { name: /^42个/ }).getByRole('button').click();
  const selected = () =>
    page
      .locator('#draft')
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  await expect.poll(selected).toBe('42个');
});

test('the exported file holds the rows of the ledger', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('article').first().waitFor();
  await openLedger(panel);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '导出数据佐证台账' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/法治政府建设情况的报告_数据佐证台账\.xlsx$/);
  const { sheets } = await readXlsx(readFileSync(await file.path()));
  const [head, ...rows] = sheets[0]?.rows ?? [];
  expect(head).toEqual(['序号', '数据', '类别', '所在句子', '所在部分', '佐证来源', '备注']);
  const found = rows.find((row) => row[1] === '42个');
  expect(found?.[3]).toContain('检查人防工程42个');
  expect(found?.[5]).toBe('待补佐证');
  await panel.getByLabel('按出处筛选台账').selectOption({ index: 1 });
  await expect(panel.getByRole('status').filter({ hasText: '条' })).toContainText(`${rows.length} 条`);
});

test('a row of a pasted draft opens the text at its place', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await openLedger(panel);
  await panel.getByLabel('在台账里查找').fill('人防工程42个');
  await panel.getByRole('row', { name: /^42个/ }).getByRole('button').click();
  await expect(panel.locator('[data-current]').first()).toBeInViewport();
  await expect(panel.locator('[data-current]').first()).toHaveText('42个');
});

test('what a source counts differently stands at the top', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  await addSource(panel, '2025年工作小结\n检查人防工程45个，发现问题31个。');
  await panel.getByText(/^数据台账/).click();
  const conflict = panel.getByRole('listitem').filter({ hasText: '检查人防工程' }).first();
  await expect(conflict.getByRole('button', { name: /^42个/ })).toBeVisible();
  await conflict.getByRole('button', { name: /^45个/ }).click();
  await expect(panel.getByRole('dialog').locator('mark')).toHaveText('45个');
  await panel.keyboard.press('Escape');
  await conflict.getByRole('button', { name: /^42个/ }).click();
  await expect(panel.locator('[data-current]').first()).toHaveText('42个');
});

for (const width of [320, 420]) {
  test(`the ledger has no barrier and fits, ${width} pixels wide`, async ({ extension }) => {
    const panel = await openPasted(extension, DRAFT, { width });
    await panel.getByRole('tab', { name: '起草' }).click();
    await pictures(panel, `ledger-folded-${width}`);
    await addSource(
      panel,
      '2025年工作小结\n检查人防工程45个，发现问题31个。\n组织执法人员参加行政执法培训2期，参训14人次。',
    );
    await panel.getByText(/^数据台账/).click();
    await panel.getByRole('region', { name: '数据台账' }).waitFor();
    await pictures(panel, `ledger-${width}`);
    expect(await barriers(panel, 'section[aria-label=数据台账]')).toEqual([]);
    expect(await panel.getByRole('tabpanel', { name: '起草' }).evaluate(isTooWide)).toBe(false);
    await panel.getByLabel('按类别筛选台账').selectOption('figures');
    await panel.getByRole('table').scrollIntoViewIfNeeded();
    await pictures(panel, `ledger-filtered-${width}`);
    await panel.getByLabel('在台账里查找').fill('人防工程45个');
    await panel.getByRole('row', { name: /^45个/ }).getByRole('button').click();
    await panel.getByRole('dialog').locator('mark').waitFor();
    await pictures(panel, `ledger-source-${width}`);
  });
}

// Runs in the panel.
function isTooWide(element: Element): boolean {
  return element.scrollWidth > element.clientWidth + 1;
}
