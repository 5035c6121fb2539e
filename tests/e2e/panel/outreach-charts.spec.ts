import { readFileSync } from 'node:fs';
// A Chromium of its own: one whose real panel was opened before saves files where that test looked for them.
import { expect, test } from '../fixtures';
import { barriers, pictures } from './look';
import { openPanelPage, paste } from './panel-page';

const OCCASIONS = ['国际民防日', '全民国家安全教育日', '防灾减灾日', '世界环境日', '全国消防日', '国家宪法日', ''];
const MONTHS = [3, 4, 5, 6, 11, 12, 9];
const TABLE = [
  '日期\t时间节点\t地点\t资料\t受众（人次）',
  ...Array.from({ length: 40 }, (_, at) => {
    const which = (at * at) % 7;
    const things = `宣传折页${(at % 9) + 1}00余份、传单${at + 10}份、人防手册${at + 5}册${at % 2 ? '、横幅2条' : ''}`;
    return `2025年${MONTHS[which]}月${(at % 27) + 1}日\t${OCCASIONS[which]}\t第${(at % 6) + 1}社区\t${things}\t${(at % 30) * 10 + 50}`;
  }),
].join('\n');

test('a table becomes pictures that can be saved and copied, and a workbook', async ({ extension }) => {
  const panel = await openPanelPage(extension);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByLabel('把宣传活动表格粘贴到这里').evaluate(paste, TABLE);
  await panel.getByRole('tab', { name: '2 统计' }).click();
  const charts = panel.getByRole('region', { name: '统计图' });
  await expect(charts.getByRole('img')).toHaveCount(3);
  // As wide as the panel lets them be, and no wider.
  await expect.poll(async () => (await charts.getByRole('img').first().boundingBox())?.width).toBeGreaterThan(300);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriers(panel, '[aria-label="统计图"]', '[aria-label="各项合计"]')).toEqual([]);
  await pictures(panel, 'outreach-charts', panel.getByRole('region', { name: '表格数据写成文字' }));

  const saved = panel.waitForEvent('download');
  await charts.getByRole('button', { name: '存为图片' }).first().click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('各月宣传活动场次.png');
  const png = readFileSync(await file.path());
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 1600]);

  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.bringToFront();
  await charts.getByRole('button', { name: '复制图片' }).first().click();
  await charts.getByRole('button', { name: '已复制' }).waitFor();
  expect(await panel.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toContain('image/png');

  const exported = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '导出 Excel' }).click();
  const book = await exported;
  expect(book.suggestedFilename()).toBe('普法宣传活动统计.xlsx');
  expect(
    readFileSync(await book.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
