import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { makePdf, setPages } from '@/tests/pdf/make-pdf';
import { expect, thrifty as test } from '../fixtures';
import { barriers, pictures } from './look';
import { openPasted, paste } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const TABLE = '日期\t地点\t发放折页（份）\n2025年4月15日\t望湖广场\t300\n2025年12月4日\t云岭中学\t500';
const PARAGRAPHS = [
  '关于报送法治政府建设情况的通知',
  '各单位要全面梳理本年度推进法治政府建设的举措和成效，查摆问题要具体，安排下一年度工作要可操作、可检查，不写空话套话。',
];
const pdf = (name: string, pages = setPages(PARAGRAPHS)) => ({
  name,
  mimeType: 'application/pdf',
  // The named Chinese table has to be among what the extension ships.
  buffer: Buffer.from(makePdf({ pages, font: 'unicode' })),
});

const list = (panel: Page) => panel.getByRole('list', { name: '已加入的资料' }).getByRole('listitem');
async function openSources(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByText(/^补充资料/).click();
}
/** As the browser's own button does; then the toolbar button opens the panel anew. */
async function closePanel(panel: Page): Promise<void> {
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => setTimeout(() => window.close()));
  await closed;
}

test('page, PDF and table are added, outlive the panel, serve the draft, and go all at once', async ({
  page,
  context,
  server,
  openPanel,
}) => {
  const published = await context.newPage();
  await published.goto(server.url('/editors/article.html'));
  const beside = await openPanel(published);
  await expect(beside.getByText(/^只读：已发布的网页/)).toBeVisible();
  await openSources(beside);
  await beside.getByRole('button', { name: '把打开的网页加为资料' }).click();
  await expect(list(beside)).toContainText('云岭市望溪区档案馆2023年度法治政府建设年度报告');
  // A whole report is no proof of what this office did.
  await expect(beside.getByLabel('档案馆2023年度法治政府建设年度报告怎么用')).toHaveValue('reference');

  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await openSources(panel);
  await expect(list(panel)).toHaveCount(1);
  await panel.getByLabel('选择资料文件').setInputFiles(pdf('通知.pdf'));
  await expect(list(panel)).toHaveCount(2);
  await panel.getByLabel('资料文字').evaluate(paste, TABLE);
  await expect(panel.getByText(/第 1 行作表头/)).toBeVisible();
  await expect(list(panel)).toHaveCount(3);
  await panel.getByRole('checkbox', { name: '本稿使用通知.pdf' }).uncheck();

  await closePanel(panel);
  const again = await openPanel(page);
  await openSources(again);
  await expect(list(again)).toHaveCount(3);
  await expect(again.getByRole('checkbox', { name: '本稿使用通知.pdf' })).not.toBeChecked();
  await again.getByRole('button', { name: '通知.pdf', exact: true }).click();
  const pane = again.getByRole('dialog', { name: '通知.pdf' });
  for (const paragraph of PARAGRAPHS) await expect(pane.getByText(paragraph, { exact: true })).toBeVisible();
  await pane.getByRole('button', { name: '关闭资料' }).click();

  await again.getByRole('button', { name: '全部移除' }).click();
  await again.getByRole('button', { name: '确定全部移除？' }).click();
  await expect(list(again)).toHaveCount(0);
  await closePanel(again);
  const last = await openPanel(page);
  await openSources(last);
  await expect(last.getByRole('button', { name: '把打开的网页加为资料' })).toBeVisible();
  await expect(list(last)).toHaveCount(0);
});

test('a page behind a log-in, a page of pictures and the draft’s own page say what to do', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/textarea.html'));
  const panel = await openPanel(page);
  const add = panel.getByRole('button', { name: '把打开的网页加为资料' });
  const says = (words: RegExp) => expect(panel.getByRole('status').filter({ hasText: words })).toBeVisible();
  await openSources(panel);
  await add.click();
  await says(/正在写的稿件/);
  const show = async (html: string) => {
    await page.locator('body').evaluate((body, inner) => {
      body.innerHTML = inner;
    }, html);
    await panel.getByRole('tab', { name: '核稿', exact: true }).click();
    await panel.getByRole('button', { name: '重新读取' }).first().click();
    await expect(panel.getByText(/没有找到稿件|没有读到/).first()).toBeVisible();
    await openSources(panel);
    await add.click();
  };
  await show('<form>用户名 <input name="user"> 密码 <input type="password"></form>');
  await says(/要先登录/);
  await show('<h1>通知</h1><img alt="正文">');
  await says(/几乎没有文字/);
});

test('a PDF that the browser printed, with heads and page numbers, is read paragraph by paragraph', async ({
  extension,
}) => {
  // Long enough for several pages.
  const lines = SOUND_REPORT.split('\n').filter((line) => line.trim());
  const paragraphs = lines.map((line) => (line.endsWith('。') ? line.repeat(12) : line));
  const printer = await extension.context.newPage();
  await printer.setContent(
    `<style>p { margin: 0; font: 16pt/28pt serif; text-indent: 2em; text-align: justify }</style>` +
      paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
  );
  const buffer = await printer.pdf({
    format: 'A4',
    margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' },
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size: 9pt; width: 100%; text-align: center">云岭市某局文件</div>',
    footerTemplate: '<div style="font-size: 10pt; width: 100%; text-align: center" class="pageNumber"></div>',
  });
  await printer.close();
  const panel = await openPasted(extension, DRAFT);
  await openSources(panel);
  const said: string[] = [];
  const asked: string[] = [];
  panel.on('console', (message) => said.push(message.text()));
  panel.on('request', (request) => asked.push(request.url()));
  await panel.getByLabel('选择资料文件').setInputFiles({ name: '去年.pdf', mimeType: 'application/pdf', buffer });
  await panel.getByRole('button', { name: '去年.pdf', exact: true }).click();
  const shown = await panel.getByRole('dialog', { name: '去年.pdf' }).locator('p').allTextContents();
  expect(shown).toEqual(paragraphs.map((paragraph) => paragraph.trim()));
  // The reader is the extension's own, and runs no code made of text.
  expect(said.filter((text) => /Content Security Policy|unsafe-eval/.test(text))).toEqual([]);
  expect(asked.some((url) => url.includes('pdf.worker'))).toBe(true);
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
});

test('a long PDF tells how far it is and can be stopped', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  await openSources(panel);
  const pages = Array.from({ length: 1500 }, () => setPages(PARAGRAPHS)[0] ?? []);
  await panel.getByLabel('资料文字').fill('还没有加入的文字');
  await panel.getByLabel('选择资料文件').setInputFiles(pdf('长.pdf', pages));
  await expect(panel.getByText(/正在读取“长.pdf”：第 \d+\/1500 页/)).toBeVisible();
  await panel.getByRole('button', { name: '取消', exact: true }).click();
  await expect(panel.getByText('已取消，没有加入“长.pdf”。')).toBeVisible();
  await expect(panel.getByLabel('资料文字')).toHaveValue('还没有加入的文字');
  await expect(list(panel)).toHaveCount(0);
});

test('the sources have no barrier and fit', async ({ extension }) => {
  const panel = await openPasted(extension, DRAFT);
  const look = async (name: string) => {
    await pictures(panel, `sources-${name}`);
    const found = await barriers(panel, name === 'pane' ? '[role=dialog]' : 'details[open]');
    expect({ name, found }).toEqual({ name, found: [] });
  };
  await openSources(panel);
  await look('empty');
  await panel.getByLabel('选择资料文件').setInputFiles(pdf('关于报送2025年度法治政府建设情况的通知（定稿）.pdf'));
  await expect(list(panel)).toHaveCount(1);
  await panel.getByLabel('资料文字').evaluate(paste, TABLE);
  await panel.getByLabel('资料文字').fill('机密★1年\n主要负责人主持召开法治建设专题会议37次。');
  await panel.getByRole('button', { name: '加入', exact: true }).click();
  await expect(list(panel)).toHaveCount(3);
  await panel.getByRole('checkbox').first().uncheck();
  await look('list');
  const scan = Buffer.from(makePdf({ pages: ['scan'] }));
  await panel.getByLabel('选择资料文件').setInputFiles({ name: '扫描.pdf', mimeType: '', buffer: scan });
  await expect(panel.getByText(/扫描件/)).toBeVisible();
  await look('refused');
  await panel.getByLabel('资料文字').evaluate(paste, '门类\t余量（件）\n行政许可\t1200\n行政处罚\t36');
  await panel.getByRole('region', { name: '选择表头' }).scrollIntoViewIfNeeded();
  await panel.setViewportSize({ width: 320, height: 860 });
  await look('asked');
  expect(await panel.getByRole('tabpanel', { name: '起草' }).evaluate(isTooWide)).toBe(false);
  await panel.getByRole('button', { name: '第 1 行' }).click();
  await panel.getByRole('button', { name: '表格4', exact: true }).click();
  await panel.getByRole('dialog').waitFor();
  await look('pane');
});

// Runs in the panel.
function isTooWide(element: Element): boolean {
  return element.scrollWidth > element.clientWidth + 1;
}
