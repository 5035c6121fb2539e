import type { Page } from '@playwright/test';
import { rule } from '@/lib/rules/structure/plan-unreported';
import { expect, thrifty as test } from '../fixtures';
import { openPasted, paste } from './panel-page';

// A plan of two items, one of them without a result.
const [example] = rule.examples.bad;
const DRAFT = example?.text ?? '';
const LAST_YEAR = example?.lastYear ?? '';

const unreported = (panel: Page) => panel.getByRole('article', { name: /去年的安排/ });
const plan = (panel: Page) => panel.getByRole('table', { name: /去年报告里的安排/ });

async function openComparison(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '对照' }).click();
}

test('last year’s report brings the items of its plan beside this year’s results', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await expect(unreported(panel)).toHaveCount(0);
  await openComparison(panel);
  await panel.getByLabel('把去年的报告粘贴到这里').evaluate(paste, LAST_YEAR);
  await expect(plan(panel).getByRole('row')).toHaveCount(3);
  await expect(plan(panel)).toContainText('没有看到结果');
  await plan(panel).getByRole('button').first().click();
  await expect(panel.locator('[data-current]').first()).toBeInViewport();
  await panel.getByRole('tab', { name: /^问题/ }).click();
  await expect(unreported(panel)).toHaveCount(1);
  await openComparison(panel);
  await panel.getByRole('button', { name: '换一份去年的报告' }).click();
  await expect(plan(panel)).toHaveCount(0);
});

test('last year’s report is taken from a file, and one of another year is not compared', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await openComparison(panel);
  const choose = (text: string) =>
    panel
      .getByLabel('选择去年的报告')
      .setInputFiles({ name: '去年.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose(DRAFT);
  await expect(panel.getByText(/这不是 2023 年度的报告/)).toBeVisible();
  await panel.getByRole('button', { name: '换一份去年的报告' }).click();
  await choose(LAST_YEAR);
  await expect(plan(panel).getByRole('row')).toHaveCount(3);
});

test('a source that was added serves as last year’s report', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByText('补充资料（可选）').click();
  await panel.getByRole('radio', { name: /只参考写法/ }).check();
  await panel.getByLabel('资料文字').fill(LAST_YEAR);
  await panel.getByRole('button', { name: '加入', exact: true }).click();
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await openComparison(panel);
  await panel.getByRole('button', { name: '用已加入的资料' }).click();
  await panel.getByRole('menuitem', { name: '资料1' }).click();
  await expect(plan(panel).getByRole('row')).toHaveCount(3);
});

test('shortcomings stand beside the measures on them, and topics lead to their places', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await openComparison(panel);
  const problems = panel.getByRole('table', { name: /写明的不足/ });
  await problems.getByRole('button').first().click();
  await expect(panel.locator('[data-current]').first()).toBeInViewport();
  const topics = panel.getByRole('region', { name: '常见内容' });
  await topics.getByRole('button').first().click();
  await expect(panel.locator('[data-current]').first()).toBeInViewport();
  await expect(topics.getByText('没有看到', { exact: true }).first()).toBeVisible();
});
