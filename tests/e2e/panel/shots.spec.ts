import { readFileSync } from 'node:fs';
import { thrifty as test } from '../fixtures';
import { pictures } from './look';
import { openPanelPage, openPasted, paste } from './panel-page';

// Pictures to look at, .output/shots/: every view, light and dark, narrow and wide.
const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const LAST_YEAR = DRAFT.replace(/202[456]/g, (year) => String(Number(year) - 1));
const TABLE = [
  '日期\t时间节点\t地点\t发放折页（份）\t受众（人次）',
  '2025年4月15日\t全民国家安全教育日\t望湖广场\t300\t200',
  '2025年12月4日\t国家宪法日\t云岭中学\t500\t400',
  '合计\t\t\t900\t600',
].join('\n');

test('picture of the real panel beside a page', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(DRAFT);
  const panel = await openPanel(page);
  await panel.getByRole('article').first().waitFor();
  await panel.getByRole('article').nth(1).getByRole('button', { name: '修改' }).click();
  await panel.getByText(/^已修改/).waitFor();
  await pictures(panel, 'page');
});

for (const width of [360, 480]) {
  test(`pictures of the panel, ${width} pixels wide`, async ({ extension }) => {
    const look = { width };
    const empty = await openPanelPage(extension, look);
    await empty.getByRole('heading', { level: 2 }).first().waitFor();
    await pictures(empty, `no-draft-${width}`);
    await empty.getByRole('tab', { name: '粘贴核稿' }).click();
    await pictures(empty, `paste-${width}`);
    await empty.getByRole('tab', { name: '设置' }).click();
    await empty.getByLabel('服务种类').waitFor();
    await pictures(empty, `settings-${width}`);
    await empty.close();

    const panel = await openPasted(extension, DRAFT, look);
    await pictures(panel, `check-${width}`);
    await panel.getByRole('tab', { name: '对照' }).click();
    await panel.getByLabel('把去年的报告粘贴到这里').evaluate(paste, LAST_YEAR);
    await panel.getByRole('table', { name: /去年报告里的安排/ }).scrollIntoViewIfNeeded();
    await pictures(panel, `comparison-${width}`);
    await panel.getByRole('tab', { name: /^问题/ }).click();
    await panel.getByRole('article').nth(3).scrollIntoViewIfNeeded();
    await panel.getByRole('article').nth(2).getByRole('button', { name: '忽略' }).click();
    await panel.getByRole('menuitem').first().waitFor();
    await pictures(panel, `ignore-${width}`);
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: /一键修正/ }).click();
    await panel.getByText(/^已修正/).waitFor();
    await panel.getByRole('article').first().getByRole('button', { name: '定位' }).click();
    await pictures(panel, `fixed-${width}`);
    await panel.getByRole('tab', { name: '起草' }).click();
    await panel.getByRole('button', { name: '插入稿件' }).waitFor();
    await pictures(panel, `drafting-${width}`);
    await panel.getByLabel('把宣传活动表格粘贴到这里').evaluate(paste, TABLE);
    await panel.getByRole('region', { name: '表格数据写成文字' }).scrollIntoViewIfNeeded();
    await panel.getByText(/^读到/).scrollIntoViewIfNeeded();
    await pictures(panel, `outreach-table-${width}`);
    await panel.getByRole('tab', { name: /文字$/ }).click();
    await panel.getByRole('button', { name: '逐场成段' }).click();
    await pictures(panel, `outreach-${width}`);
  });
}
