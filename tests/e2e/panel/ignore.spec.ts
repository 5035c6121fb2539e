import type { Page } from '@playwright/test';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { expect, thrifty as test } from '../fixtures';

// Two half-width commas in a sound report.
const DRAFT = SOUND_REPORT.replace('4次，', '4次,').replace('2次，', '2次,');

const card = (panel: Page) => panel.getByRole('article', { name: /半角/ });

async function ignore(panel: Page, choice: string): Promise<void> {
  await card(panel).getByRole('button', { name: '忽略' }).click();
  await panel.getByRole('menuitem', { name: choice }).click();
}

test('an ignored place stays away after edits, a new read and a reload, and comes back when it is another', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/textarea.html'));
  const field = page.locator('#draft');
  await field.fill(DRAFT);
  const panel = await openPanel(page);
  await expect(card(panel)).toContainText('第1处，共2处');
  await ignore(panel, '忽略这一处');
  await expect(card(panel)).not.toContainText('共2处');
  const left = await card(panel).getAttribute('aria-label');
  await expect(panel.getByText(/^已忽略 1 项/)).toBeVisible();

  // An edit elsewhere, a new read, the panel loaded anew.
  await field.fill(`${DRAFT}附：联系人。\n`);
  await expect(panel.getByText(/字$/).first()).toBeVisible();
  await panel.getByRole('button', { name: '重新读取' }).click();
  await expect(card(panel)).toHaveAttribute('aria-label', left ?? '');
  await panel.reload();
  await expect(card(panel)).toHaveAttribute('aria-label', left ?? '');
  await expect(panel.getByText(/^已忽略 1 项/)).toBeVisible();

  // The passage around it written anew.
  const at = DRAFT.indexOf(',');
  await field.fill(`${DRAFT.slice(0, at - 12)}另起一句,重新写过${DRAFT.slice(at + 12)}`);
  await expect(card(panel)).toContainText('共2处');
  await field.fill(DRAFT);
  await expect(card(panel)).not.toContainText('共2处');
  await panel.getByText(/^已忽略 1 项/).click();
  await panel.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(card(panel)).toContainText('共2处');
});

test('one kind is ignored in this draft alone, a rule everywhere, and all is restored at once', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await ignore(panel, '本稿这一类都忽略');
  await expect(card(panel)).toHaveCount(0);
  await page.goto(server.url('/textarea.html?another'));
  await page.locator('#draft').fill(DRAFT);
  await panel.getByRole('button', { name: '重新读取' }).first().click();
  await expect(card(panel)).toContainText('共2处');
  await ignore(panel, '这条规则以后都不提示');
  await expect(card(panel)).toHaveCount(0);
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  await panel.getByRole('button', { name: '重新读取' }).first().click();
  await panel.getByText(/^已忽略 2 项/).click();
  await expect(card(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: '全部恢复' }).click();
  await expect(card(panel)).toContainText('共2处');
});
