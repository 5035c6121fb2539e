import type { Page } from '@playwright/test';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { expect, thrifty as test } from '../fixtures';
import { openPasted } from './panel-page';

// Every comma of a sound report is half-width: far more than twenty places of one rule.
const COMMAS = SOUND_REPORT.replaceAll('，', ',');
const COUNT = COMMAS.split(',').length - 1;

const card = (panel: Page) => panel.getByRole('article', { name: /半角/ });
const draft = async (panel: Page) => {
  await panel.getByRole('button', { name: '直接改文字' }).click();
  const text = await panel.getByRole('textbox', { name: '稿件全文' }).inputValue();
  await panel.getByRole('button', { name: '改完了' }).click();
  return text;
};

test('many findings of one rule are one card, gone through place by place and mended one by one or at once', async ({
  extension,
}) => {
  const panel = await openPasted(extension, COMMAS);
  await expect(card(panel)).toHaveCount(1);
  await expect(card(panel)).toContainText(`${COUNT} 处`);
  await expect(card(panel)).toContainText(`第1处，共${COUNT}处`);
  await card(panel).getByRole('button', { name: '下一处' }).click();
  await expect(card(panel)).toContainText(`第2处，共${COUNT}处`);
  await expect(panel.locator('[data-current]')).toHaveText(',');
  await card(panel)
    .getByRole('button', { name: `列出全部 ${COUNT} 处` })
    .click();
  await card(panel).getByRole('listitem').nth(4).getByRole('button').click();
  await expect(card(panel)).toContainText(`第5处，共${COUNT}处`);

  await card(panel).getByRole('button', { name: '改这一处' }).click();
  await expect(card(panel)).toContainText(`共${COUNT - 1}处`);
  const parts = COMMAS.split(',');
  expect(await draft(panel)).toBe(`${parts.slice(0, 5).join(',')}，${parts.slice(5).join(',')}`);
  await card(panel)
    .getByRole('button', { name: `${COUNT - 1} 处都改` })
    .click();
  await expect(card(panel)).toHaveCount(0);
  expect(await draft(panel)).toBe(SOUND_REPORT);
  await panel.getByRole('button', { name: '知道了' }).click();
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(card(panel)).toContainText(`共${COUNT - 1}处`);
});

test('arrows go through cards and places, Enter shows the place, and the focus can be seen', async ({ extension }) => {
  const panel = await openPasted(extension, COMMAS.replace('四、2025年度', '四、2024年度'));
  const cards = panel.locator('[data-card]');
  await cards.first().focus();
  await panel.keyboard.press('ArrowDown');
  await expect(cards.nth(1)).toBeFocused();
  await panel.keyboard.press('ArrowUp');
  await expect(cards.first()).toBeFocused();
  const commas = cards.filter({ hasText: '半角' });
  await commas.focus();
  await panel.keyboard.press('ArrowRight');
  await expect(commas).toContainText(`第2处，共${COUNT}处`);
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-current]')).toHaveText(',');
  expect(await commas.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('the counts are read out, and advice waits folded', async ({ extension }) => {
  const panel = await openPasted(extension, `${COMMAS}`.replace('2024年度', '2024 年度'));
  await expect(panel.getByRole('status').filter({ hasText: '错误' })).toContainText(
    /^错误\d+处，警告\d+处，建议\d+处$/,
  );
  const advice = panel.getByText(/^建议 \d+ 处：/);
  await expect(panel.getByRole('article', { name: /^建议/ })).toHaveCount(0);
  await advice.click();
  await expect(panel.getByRole('article', { name: /^建议/ }).first()).toBeVisible();
});
