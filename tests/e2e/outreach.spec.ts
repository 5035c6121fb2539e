import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, thrifty as test } from './fixtures';
import { barriers, pictures } from './panel/look';
import { paste } from './panel/panel-page';

// From a table of events to the draft and back: what an office does with its outreach data, in real editors.
const HEADING = '（五）加强普法宣传';
const TOLD = '全年发放宣传折页700份、悬挂横幅9条，受众600人次。';
const LINES = readFileSync('samples/sound-report.txt', 'utf8')
  .split('\n')
  .filter((line) => line.trim());
const BEFORE = LINES.findIndex((line) => line.startsWith('二、'));
const DRAFT = [...LINES.slice(0, BEFORE), HEADING, TOLD, ...LINES.slice(BEFORE)];
const TABLE = [
  '日期\t时间节点\t地点\t发放宣传折页（份）\t受众（人次）\t序列',
  '2025年4月15日\t全民国家安全教育日\t望湖广场\t300\t200\t11',
  '2025年12月4日\t国家宪法日\t云岭中学\t480\t400\t12',
  '合计\t\t\t780\t600\t',
].join('\n');

const squeeze = (text: string) => text.replace(/\s+/g, '');
const text = (page: Page) => page.evaluate(() => bench.text());

async function openDraft(page: Page, editor: string, address: (path: string) => string): Promise<string> {
  const html = DRAFT.map((line) => `<p>${line}</p>`).join('');
  const body = `globalThis.REPORT_TEXT = ${JSON.stringify(DRAFT.join('\n'))}; globalThis.REPORT_HTML = ${JSON.stringify(html)};`;
  await page.route('**/report.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }));
  await page.goto(address(`/editors/${editor}`));
  await page.waitForFunction(() => bench.text().length > 100);
  const first = await text(page);
  expect(squeeze(first)).toBe(squeeze(DRAFT.join('')));
  return first;
}

async function pasteTable(panel: Page): Promise<void> {
  await panel.getByRole('article').first().waitFor();
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByLabel('把宣传活动表格粘贴到这里').evaluate(paste, TABLE);
  await panel.getByRole('tab', { name: /^1 表格/ }).waitFor();
}

const section = (panel: Page) => panel.getByRole('region', { name: '表格数据写成文字' });
const findings = (panel: Page) => panel.getByRole('article', { name: /普法宣传活动表/ });

test('a table becomes totals and text, takes the place of what the draft said, and is taken back', async ({
  page,
  server,
  openPanel,
}) => {
  const first = await openDraft(page, 'tinymce.html', server.url);
  const panel = await openPanel(page);
  await panel.setViewportSize({ width: 400, height: 900 });
  await pasteTable(panel);
  await panel.getByLabel('第 6 列是什么').selectOption('不用');
  await section(panel).getByText('480', { exact: true }).dblclick();
  await panel.getByLabel('改 D3').fill('490');
  await panel.keyboard.press('Enter');
  await pictures(panel, 'outreach-1-table', section(panel));
  await panel.getByRole('tab', { name: '2 统计' }).click();
  await expect(panel.getByRole('list', { name: '合计' })).toContainText('790份');
  await expect(panel.getByRole('region', { name: '统计图' }).getByRole('img').first()).toBeVisible();
  await pictures(panel, 'outreach-2-totals', section(panel));

  await panel.getByRole('tab', { name: '3 文字' }).click();
  await section(panel).getByRole('button', { name: '逐场成段' }).click();
  await section(panel).getByRole('button', { name: '年度总述' }).click();
  await pictures(panel, 'outreach-3-text', section(panel));
  await section(panel).getByRole('button', { name: '插入稿件' }).click();
  const preview = panel.getByRole('region', { name: '写入前先看' });
  await preview.getByRole('radio', { name: /替换这一部分里说同一件事的段落/ }).check();
  await expect(preview.getByRole('status')).toContainText('“悬挂横幅9条”');
  await expect(preview.getByRole('region', { name: '前后对照' }).locator('del').first()).toBeVisible();
  await pictures(panel, 'outreach-4-difference', preview);
  expect(await barriers(panel, 'section[aria-label=写入前先看]')).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await preview.getByRole('button', { name: '确认写入' }).click();
  await expect(panel.getByText(/^已替换/)).toBeVisible();
  const written = await text(page);
  expect(written).toContain(HEADING);
  expect(squeeze(written)).not.toContain(squeeze(TOLD));
  expect(squeeze(written)).toMatch(/国家宪法日.*790份.*600人次/);
  await pictures(panel, 'outreach-5-written');
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  await expect(findings(panel)).toHaveCount(0);
  // The cell as it was given: the text that was written of it is wrong now.
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('tab', { name: /^1 表格/ }).click();
  await panel.getByRole('button', { name: '全部恢复' }).click();
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  await expect(findings(panel).filter({ hasText: '790份' })).toHaveCount(1);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => text(page)).toBe(first);
  // What stood there before differs from the table again.
  await expect(findings(panel).first()).toBeVisible();
});

test('figures of the draft are held against the table as long as it is there', async ({ page, server, openPanel }) => {
  const first = await openDraft(page, 'textarea.html', server.url);
  const panel = await openPanel(page);
  await panel.setViewportSize({ width: 400, height: 900 });
  await pasteTable(panel);
  await panel.getByText(/^数据台账/).click();
  const ledger = panel.getByRole('region', { name: '数据台账' });
  await expect(ledger).toContainText('D2、D3（普法宣传活动表）');
  await pictures(panel, 'outreach-7-ledger');
  await ledger.getByRole('button', { name: /^780份/ }).click();
  await expect(panel.getByLabel('选中的单元格')).toContainText('D2');
  await expect(panel.getByLabel('选中的单元格')).toBeInViewport();
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  const finding = findings(panel).first();
  await expect(finding).toContainText('300（D2）＋480（D3）');
  await pictures(panel, 'outreach-6-finding', finding);
  await finding.getByRole('button', { name: '修改' }).click();
  await expect.poll(() => text(page)).toBe(first.replace('700份', '780份'));
  await expect(findings(panel)).toHaveCount(0);

  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('tab', { name: '3 文字' }).click();
  await section(panel).getByRole('button', { name: '插入稿件' }).click();
  await panel.getByRole('button', { name: '确认写入' }).click();
  await expect(panel.getByText(/^已写到“（五）加强普法宣传”/)).toBeVisible();
  expect(await text(page)).toMatch(/受众600人次。\n+.*国家宪法日.*780份/);
  await panel.getByRole('button', { name: '撤销' }).click();
  await panel.getByRole('button', { name: '再撤一步' }).click();
  await expect.poll(() => text(page)).toBe(first);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('button', { name: '换一张表' }).click();
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  await expect(findings(panel)).toHaveCount(0);
});
