import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { openPasted } from './panel-page';

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
