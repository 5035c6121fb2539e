import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchExtension, type RunningExtension } from '../browser';
import { joinPictures } from './join-pictures';

const PAGE_WIDTH = 920;
const PANEL_WIDTH = 400;
const HEIGHT = 900;

export interface Walk {
  readonly extension: RunningExtension;
  /** A page with the sample draft in its editor. */
  readonly page: Page;
  readonly panel: Page;
  /** Folder the pictures go to. */
  readonly pictures: string;
}

/** Chromium with the built extension, the sample draft in a real editor, and the panel of that tab. */
export async function openSample(address: string, pictures: string, headless: boolean): Promise<Walk> {
  const extension = await launchExtension(join(process.cwd(), '.output', 'chrome-mv3'), { headless });
  const page = await extension.context.newPage();
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  const panel = await extension.openPanel(page);
  await panel.getByRole('region', { name: '结构' }).waitFor();
  return { extension, page, panel, pictures };
}

/** Makes page and panel the size of the pictures, in one colour scheme. */
async function prepareLook({ page, panel }: Walk, colorScheme: 'light' | 'dark'): Promise<void> {
  await panel.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: PAGE_WIDTH, height: HEIGHT });
  await panel.setViewportSize({ width: PANEL_WIDTH, height: HEIGHT });
}

/** One picture of page and panel side by side: <name>.png. */
async function picture({ extension, page, panel, pictures }: Walk, name: string): Promise<void> {
  const left = join(pictures, `${name}-page.png`);
  const right = join(pictures, `${name}-panel.png`);
  await page.screenshot({ path: left });
  await panel.screenshot({ path: right });
  const sides = [
    { path: left, width: PAGE_WIDTH },
    { path: right, width: PANEL_WIDTH },
  ];
  await joinPictures(extension.context, sides, HEIGHT, join(pictures, `${name}.png`));
  for (const { path } of sides) rmSync(path);
}

/** What the panel lists, a line for each card; advice is unfolded for it. */
export async function listedFindings(panel: Page): Promise<string[]> {
  const advice = panel.locator('details:not([open]) > summary', { hasText: /^建议 \d+ 处/ });
  if (await advice.count()) await advice.click();
  const articles = await panel.getByRole('article').all();
  const labels = await Promise.all(articles.map(async (article) => (await article.getAttribute('aria-label')) ?? ''));
  // As the user first sees it, for the pictures.
  await panel.reload();
  await panel.getByRole('region', { name: '结构' }).waitFor();
  return labels;
}

/** Pictures of the check in both colour schemes, of the drafted part, of the draft with the part in it, and of a table. */
export async function walkThrough(walk: Walk): Promise<void> {
  const { panel } = walk;
  await prepareLook(walk, 'dark');
  await picture(walk, 'checked-dark');
  await prepareLook(walk, 'light');
  await picture(walk, 'checked');
  await panel.getByRole('button', { name: /^一键修正/ }).click();
  await panel.getByText(/^已修正/).waitFor();
  await panel.getByRole('button', { name: /起草/ }).first().click();
  await panel.getByRole('button', { name: '插入稿件' }).waitFor();
  await picture(walk, 'drafted');
  await panel.getByRole('button', { name: '插入稿件' }).click();
  await panel.getByText(/^已插入/).waitFor();
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  await panel.getByRole('button', { name: /第一责任人履职/ }).click();
  await picture(walk, 'inserted');
  await walkTable(walk);
}

/** Pictures of a table of outreach data: what it adds up to, and what becomes of the draft before it is written. */
async function walkTable(walk: Walk): Promise<void> {
  const { panel } = walk;
  await panel.getByRole('button', { name: '知道了' }).click();
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByLabel('把宣传活动表格粘贴到这里').evaluate(pasteText, readFileSync('samples/outreach.tsv', 'utf8'));
  await panel.getByRole('tab', { name: '2 统计' }).click();
  await panel.getByRole('region', { name: '统计图' }).getByRole('img').first().waitFor();
  await panel.getByRole('region', { name: '表格数据写成文字' }).evaluate((section) => section.scrollIntoView());
  await picture(walk, 'table');
  await panel.getByRole('tab', { name: '3 文字' }).click();
  await panel.getByRole('region', { name: '表格数据写成文字' }).getByRole('button', { name: '插入稿件' }).click();
  const preview = panel.getByRole('region', { name: '写入前先看' });
  await preview.getByRole('radio', { name: /^替换/ }).check();
  await preview.evaluate((section) => section.scrollIntoView());
  await picture(walk, 'table-difference');
  await panel.getByRole('button', { name: /^清除/ }).click();
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
}

/** Runs in the panel. */
function pasteText(field: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
