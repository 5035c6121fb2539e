import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, thrifty as test } from '../fixtures';
import { openPanelPage, openPasted } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');

const copied = (panel: Page) => panel.getByRole('textbox', { name: '稿件全文' }).inputValue();

test('mends a pasted draft', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('button', { name: /一键修正/ }).click();
  await expect(panel.getByText(/^已修正/)).toBeVisible();
  await panel.getByRole('button', { name: '直接改文字' }).click();
  const mended = await copied(panel);
  expect(mended).not.toBe(DRAFT);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => copied(panel)).toBe(DRAFT);
});

test('copies the mended text', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('button', { name: /一键修正/ }).click();
  await expect(panel.getByText(/^已修正/)).toBeVisible();
  await panel.getByRole('button', { name: '复制改好的全文' }).click();
  await panel.getByRole('button', { name: '换一份' }).click();
  await panel.getByRole('button', { name: '确定清空？' }).click();
  await panel.getByLabel('把稿件粘贴到这里').press('Control+V');
  await expect(panel.getByRole('region', { name: '结构' })).toBeVisible();
  await panel.getByRole('button', { name: '直接改文字' }).click();
  expect(await copied(panel)).not.toBe(DRAFT);
});

test('scrolls the text, not the list, to the place', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  const last = panel.getByRole('article').last();
  await last.scrollIntoViewIfNeeded();
  const before = await last.boundingBox();
  await last.getByRole('button', { name: '定位' }).click();
  await expect(panel.locator('[data-current]').first()).toBeInViewport();
  expect((await last.boundingBox())?.y).toBe(before?.y);
});

test('can be used by keyboard alone', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '粘贴核稿' }).focus();
  await panel.keyboard.press('ArrowLeft');
  await expect(panel.getByRole('tab', { name: '核稿', exact: true })).toBeFocused();
  await panel.keyboard.press('ArrowRight');
  const fix = panel.getByRole('article').first().getByRole('button', { name: '修改' });
  await fix.focus();
  const count = await panel.getByRole('article').count();
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.getByRole('article').count()).toBeLessThan(count);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('LI');
});

test('opens a file dropped anywhere on the panel, and keeps the text that is open', async ({ extension }) => {
  const panel = await openPanelPage(extension);
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  const drop = (name: string) =>
    panel.locator('main').evaluate(
      (main, [file, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], file));
        main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, DRAFT] as const,
    );
  await drop('甲.txt');
  await expect(panel.getByRole('region', { name: '结构' })).toBeVisible();
  await drop('乙.txt');
  await expect(panel.getByText('“甲.txt”还开着')).toBeVisible();
  await panel.getByRole('button', { name: '直接改文字' }).click();
  expect(await copied(panel)).toBe(DRAFT);
});

test('reads the clipboard when it may, and copies headings and tables back', async ({ extension }) => {
  const panel = await openPanelPage(extension);
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await panel.getByRole('button', { name: '读取剪贴板' }).click();
  await expect(panel.getByText(/没有粘到文字|没有允许读取剪贴板/)).toBeVisible();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const html = readFileSync('tests/parity/draft.html', 'utf8');
  await panel.evaluate(async (data) => {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([data], { type: 'text/html' }) })]);
  }, html);
  await panel.getByRole('button', { name: '读取剪贴板' }).click();
  await expect(panel.getByRole('region', { name: '结构' })).toBeVisible();
  await panel.getByRole('button', { name: '复制改好的全文' }).click();
  await panel.getByRole('button', { name: '已复制' }).waitFor();
  const back = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(back).toContain('<h2>一、2024年度推进法治政府建设的主要举措和成效</h2>');
  expect(back).toMatch(/<table>.*<td>国家安全教育日<\/td>/);
});
