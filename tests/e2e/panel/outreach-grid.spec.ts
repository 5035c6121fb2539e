import { join } from 'node:path';
import { expect, thrifty as test } from '../fixtures';
import { openPanelPage, paste } from './panel-page';

const TABLE = [
  '日期\t时间节点\t主题\t地点\t宣传折页\t受众（人次）',
  '2025年4月15日\t全民国家安全教育日\t国家安全宣传\t望湖广场\t300\t200',
  '2025年4月15日\t全民国家安全教育日\t国家安全宣传\t望湖广场\t300\t200',
  '5月32日\t全国防灾减灾日\t防灾讲座\t柳堤社区\t150余\t180',
  '2025年12月4日\t国家宪法日\t宪法宣传\t云岭中学\t500\t400',
  '合计\t\t\t\t1250\t980',
].join('\n');

test('a table is mended, decided about and kept, and its columns are known the next time', async ({ extension }) => {
  const open = async () => {
    const panel = await openPanelPage(extension, { width: 400 });
    await panel.getByRole('tab', { name: '起草' }).click();
    return panel;
  };
  const panel = await open();
  await panel.getByLabel('把宣传活动表格粘贴到这里').evaluate(paste, TABLE);
  const section = panel.getByRole('region', { name: '表格数据写成文字' });
  const grid = section.getByRole('grid');
  const told = section.getByRole('status').filter({ hasText: '读到' });
  await expect(told).toHaveText('读到 4 场活动，1 行没有计入。');

  // A doubt leads to its cell; Esc leaves it, F2 and Enter change it.
  await section.getByRole('button', { name: 'A4' }).click();
  await expect(section.getByRole('region', { name: '选中的单元格' })).toContainText('没有认作日期');
  await grid.focus();
  await panel.keyboard.press('F2');
  await section.getByLabel('改 A4').fill('5月13日');
  await panel.keyboard.press('Escape');
  await expect(grid.locator('#cell-A4')).toHaveText('5月32日');
  await panel.keyboard.press('Enter');
  await section.getByLabel('改 A4').fill('5月12日');
  await panel.keyboard.press('Enter');
  await expect(grid.locator('#cell-A4')).toHaveText('5月12日');
  await expect(section.getByText(/没有认作日期/)).toHaveCount(0);
  await section.getByRole('button', { name: '在表头写上“份”' }).click();
  await expect(grid.locator('#cell-E1')).toHaveText('宣传折页（份）');
  await expect(section.getByText('改了 2 格')).toBeVisible();

  await section.getByRole('region', { name: '疑似重复的行' }).getByRole('button', { name: '只算一次' }).click();
  await expect(told).toHaveText('读到 3 场活动，2 行没有计入。');
  await section.getByLabel('只看某个时间节点').selectOption({ index: 1 });
  await expect(section.getByText('看到 1 行')).toBeVisible();
  await section.getByLabel('只看某个时间节点').selectOption('');
  await section.getByRole('button', { name: '按“受众（人次）”排序' }).click();
  await expect(grid.getByRole('row').nth(2).getByRole('rowheader')).toHaveText(/^4/);

  // A term of a sum leads to its cell.
  await section.getByRole('tab', { name: /统计/ }).click();
  await section.getByRole('list', { name: '合计' }).getByText('950余份', { exact: true }).click();
  await section.getByRole('button', { name: 'E5' }).click();
  await expect(section.getByRole('region', { name: '选中的单元格' })).toContainText('E5');
  await section.getByLabel('第 3 列是什么').selectOption('备注');
  await section.screenshot({ path: join('.output', 'shots', 'outreach-grid.png') });

  await panel.close();
  const again = await open();
  await expect(again.getByText('改了 2 格')).toBeVisible();
  await expect(again.getByText('读到 3 场活动，2 行没有计入。')).toBeVisible();
  await expect(again.getByLabel('第 3 列是什么')).toHaveValue('remark');
  await again.getByRole('button', { name: '全部恢复' }).click();
  await expect(again.locator('#cell-A4')).toHaveText('5月32日');

  // The same form next month.
  await again.getByRole('button', { name: '清除，换一张表' }).click();
  await again.getByLabel('把宣传活动表格粘贴到这里').evaluate(paste, TABLE.replaceAll('望湖广场', '湖滨公园'));
  await expect(again.getByText('各列按上次的对应')).toBeVisible();
  await expect(again.getByLabel('第 3 列是什么')).toHaveValue('remark');
  await again.getByRole('button', { name: '改回自动识别' }).click();
  await expect(again.getByLabel('第 3 列是什么')).toHaveValue('theme');
});
