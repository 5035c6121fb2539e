import { utils, write } from '@e965/xlsx';
import { expect, thrifty as test } from '../fixtures';
import { barriers, pictures } from './look';

// The ways a table comes in besides pasting: an old workbook, notes, and the page in the panel's tab.
const FIELD = '把宣传活动表格粘贴到这里';
const NOTE =
  '3月1日在望湖广场开展国际民防日宣传，发放折页300份、手册200余册，接受咨询120人次。\n' +
  '4月15日，区国动办联合区司法局在湖滨公园开展“4·15”全民国家安全教育日宣传活动，群众反响热烈。';
const PAGE = `<!doctype html><meta charset="utf-8"><h1>活动报送</h1>
<table><caption>活动报送表</caption><tr><th>日期</th><th>地点</th><th>折页（份）</th></tr>
<tr><td>2025年5月12日</td><td><select><option>东门</option><option selected>滨河商场</option></select></td><td><input value="80"></td></tr>
<tr style="display:none"><td>2024年5月12日</td><td>旧址</td><td>9</td></tr></table>
<iframe srcdoc="<table><tr><td>日期</td><td>横幅（条）</td></tr><tr><td>2025年6月1日</td><td>3</td></tr></table>"></iframe>`;

function oldWorkbook(): Buffer {
  const book = utils.book_new();
  const rows = [
    ['日期', '地点', '折页（份）'],
    ['2025年4月15日', '望湖广场', 300],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '台账');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明', '见下']]), '说明');
  return write(book, { bookType: 'biff8', type: 'buffer' });
}

test('an old workbook, notes and the tables of the open page come in', async ({ page, server, openPanel }) => {
  await page.route('**/report-table', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
  );
  await page.goto(server.url('/report-table'));
  const panel = await openPanel(page);
  await panel.setViewportSize({ width: 380, height: 860 });
  await panel.getByRole('tab', { name: '起草' }).click();
  const section = panel.getByRole('region', { name: '表格数据写成文字' });
  const again = () => panel.getByRole('button', { name: '清除，换一张表' }).click();
  const choices = panel.getByRole('region', { name: '选择表格' });
  await section.getByLabel(FIELD).waitFor();
  await pictures(panel, 'table-intake-1', section);

  const file = { name: '台账.et', mimeType: 'application/octet-stream', buffer: oldWorkbook() };
  await section.getByLabel('选择宣传活动表格文件').setInputFiles(file);
  await pictures(panel, 'table-intake-2-choice', section);
  expect(await barriers(panel, 'section[aria-label=选择表格]')).toEqual([]);
  await choices.getByRole('button', { name: /^台账/ }).click();
  await expect(section.getByText('读到 1 场活动。')).toBeVisible();
  await again();

  await section.getByLabel(FIELD).fill(NOTE);
  await section.getByRole('button', { name: '从文字里认出活动' }).click();
  const review = panel.getByRole('region', { name: '认出的活动' });
  await expect(review).toContainText('认出 2 场活动。有 1 处没有认出');
  await pictures(panel, 'table-intake-3-notes', section);
  expect(await barriers(panel, 'section[aria-label=认出的活动]')).toEqual([]);
  await review.getByRole('button', { name: '用这些活动' }).click();
  await expect(section.getByText('读到 2 场活动。')).toBeVisible();
  await again();

  await section.getByRole('button', { name: '网页、稿件、资料里的表' }).click();
  await expect(choices.getByRole('button', { name: /日期、横幅/ })).toBeVisible();
  await choices.getByRole('button', { name: /活动报送表.*隐藏的 1 行不读/ }).click();
  await expect(section.getByText('读到 1 场活动。')).toBeVisible();
  await expect(section.getByText('滨河商场', { exact: true })).toBeVisible();
  await expect(section.getByText('80', { exact: true })).toBeVisible();
});
