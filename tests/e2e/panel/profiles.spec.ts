import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { expect, thrifty as test } from '../fixtures';
import { openPanelPage, openPasted, paste } from './panel-page';

const FILE = 'samples/profiles/local-headings.json';
const LABEL = JSON.parse(readFileSync(FILE, 'utf8')).label as string;

const templates = (panel: Page) => panel.getByRole('combobox', { name: '报告模板' });
const roles = (panel: Page) => panel.getByRole('region', { name: '结构' }).getByRole('listitem');

async function openSettings(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '设置' }).click();
  await panel.getByRole('button', { name: '加入模板文件' }).waitFor();
}

test('the template that fits is named with its reason; another is remembered for the draft', async ({ extension }) => {
  const panel = await openPasted(extension, SOUND_REPORT);
  await expect(panel.getByText(/^按“.+”检查：标题含“法治政府建设”/)).toBeVisible();
  await panel.getByRole('button', { name: '换模板' }).click();
  await templates(panel).selectOption('info-disclosure-annual');
  await expect(panel.getByText(/检查：这份稿件选定的模板/)).toBeVisible();
  await expect(roles(panel)).toHaveCount(6);
  await panel.close();
  const again = await openPasted(extension, SOUND_REPORT);
  await expect(roles(again)).toHaveCount(6);
  await again.getByRole('button', { name: '换模板' }).click();
  await templates(again).selectOption('');
  await expect(again.getByText(/^按“.+”检查：标题含“法治政府建设”/)).toBeVisible();
});

test('an own template is added from a file, used, and removed', async ({ extension }) => {
  const panel = await openPasted(extension, SOUND_REPORT);
  await openSettings(panel);
  await panel.getByLabel('选择模板文件').setInputFiles(FILE);
  await expect(panel.getByText(/^已加入/)).toContainText(LABEL);
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await panel.getByRole('button', { name: '换模板' }).click();
  await templates(panel).selectOption({ label: LABEL });
  await expect(roles(panel).filter({ hasText: '特色亮点' })).toHaveCount(1);
  // Another panel has it, too; removed there it is gone here.
  const other = await openPanelPage(extension);
  await openSettings(other);
  await other.getByRole('button', { name: `移除模板“${LABEL}”` }).click();
  await other.getByRole('button', { name: '确定移除？' }).click();
  await expect(roles(panel).filter({ hasText: '特色亮点' })).toHaveCount(0);
});

test('a template file with mistakes is refused, each with its place and cure', async ({ extension }) => {
  const panel = await openPanelPage(extension);
  await openSettings(panel);
  const add = (text: string) =>
    panel
      .getByLabel('选择模板文件')
      .setInputFiles({ name: '通知.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await add('{"id": "notice", "label": "通知", "extends": "fazhi-annual", "parts": [{"role": "Extra"}], "ordre": []}');
  const notice = panel.getByText(/“通知\.json”有 2 处要改/).locator('..');
  await expect(notice).toContainText('parts.0.role');
  await expect(notice).toContainText(/ordre.*请删去/);
  await add('{');
  await expect(panel.getByText(/不是正确的 JSON/)).toBeVisible();
});

test('a template is made of a model report, pasted or open', async ({ extension }) => {
  const panel = await openPasted(extension, SOUND_REPORT);
  await openSettings(panel);
  await panel.getByText('用一份范文生成模板').click();
  await panel.getByLabel('模板名称').fill('市里范文');
  await panel
    .getByLabel('把范文粘贴到这里')
    .evaluate(paste, SOUND_REPORT.replace('五、', '五、特色亮点\n办成一件实事。\n六、'));
  await expect(panel.getByText(/^已加入/)).toContainText('“市里范文”，共 6 个部分');
  await panel.getByLabel('模板名称').fill('正在写的');
  await panel.getByRole('button', { name: '用正在核对的稿件' }).click();
  await expect(panel.getByText(/^已加入/)).toContainText('“正在写的”，共 5 个部分');
  await panel.getByLabel('把范文粘贴到这里').evaluate(paste, '今天天气很好。');
  await expect(panel.getByText(/没有认出一级标题/)).toBeVisible();
});
