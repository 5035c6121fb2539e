import { readFileSync } from 'node:fs';
import { expect, thrifty as test } from '../fixtures';
import { paste } from './panel-page';

const REPORT = readFileSync('tests/forms/01-national-five-parts.txt', 'utf8');

test('last year’s report becomes this year’s skeleton in an empty draft, and goes again', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill('');
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByText('去年稿转今年稿').click();
  await panel.getByLabel('把去年的报告粘贴到这里').evaluate(paste, REPORT);
  const skeleton = panel.getByRole('region', { name: '今年的初稿框架' });
  await expect(skeleton.getByText('去年：续聘法律顾问1名').or(skeleton.getByText('去年：1名')).first()).toBeVisible();
  await expect(skeleton.getByText('四、2026年度推进法治政府建设的主要安排')).toBeVisible();
  await panel.getByText(/今年照旧的名称/).click();
  await panel.getByRole('checkbox', { name: /^霁川市国防动员办公室/ }).check();
  await panel.getByRole('button', { name: '写入空白稿件' }).click();
  await expect(page.locator('#draft')).toHaveValue(/^霁川市国防动员办公室\n关于2025年度法治政府建设情况的报告\n/);
  const written = await page.locator('#draft').inputValue();
  expect(written).not.toMatch(/4200|92\.7|去年：/);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#draft')).toHaveValue('');
});

test('a cause is picked, shown, written behind its shortcoming, and taken back', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = REPORT.replace(/主要原因是[^。]*。/, '');
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(draft);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '起草' }).click();
  const causes = panel.getByRole('region', { name: '不足没有写原因' });
  await expect(causes.getByRole('radio', { checked: true })).toHaveCount(0);
  await causes.getByRole('radio', { name: '都不是，自己写' }).check();
  await causes.getByLabel(/的原因$/).fill('专业人员调出较多');
  await causes.getByRole('button', { name: '写进稿件' }).click();
  await expect(page.locator('#draft')).toHaveValue(/只有5人。主要原因是专业人员调出较多。\n/);
  await expect(causes).toHaveCount(0);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#draft')).toHaveValue(draft);
});

test('what an empty part lacks goes below its heading, with the numbers after it untouched', async ({
  page,
  server,
  openPanel,
}) => {
  const heading = '四、2025年度推进法治政府建设的主要安排';
  const draft = REPORT.replace(/(四、2025[^\n]*\n)[\s\S]*?\n五、/, '$1\n五、');
  await page.goto(server.url('/textarea.html'));
  await page.locator('#draft').fill(draft);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: '起草' }).click();
  const weak = panel.getByRole('region', { name: '可以充实的部分' });
  await weak.getByRole('button', { name: /^下一年度安排/ }).click();
  await weak.getByRole('button', { name: /插入稿件/ }).click();
  await expect(page.locator('#draft')).toHaveValue(
    new RegExp(`${heading}\\n+2025年度，将重点做好以下工作：\\n+（一）[^]*\\n五、其他`),
  );
});
