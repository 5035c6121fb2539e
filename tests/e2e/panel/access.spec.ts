import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, thrifty as test } from '../fixtures';
import { barriers } from './look';
import { openPasted, paste } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const TABLE = '日期\t地点\t发放折页（份）\n2025年4月15日\t望湖广场\t300\n2025年12月4日\t云岭中学\t500';

// Many places of one rule, besides.
const COMMAS = DRAFT.replaceAll('，', ',');
const LAST_YEAR = DRAFT.replace(/202[456]/g, (year) => String(Number(year) - 1));

/** The views one after another, each with what it can show. */
async function* views(panel: Page): AsyncGenerator<string> {
  await panel.getByRole('button', { name: '换模板' }).click();
  await panel
    .getByRole('button', { name: /^列出全部/ })
    .first()
    .click();
  await panel.getByText(/^建议 \d+ 处：/).click();
  yield 'grouped findings';
  await panel.getByRole('tab', { name: '对照' }).click();
  yield 'comparison without last year';
  await panel.getByLabel('把去年的报告粘贴到这里').evaluate(paste, LAST_YEAR);
  await panel.getByRole('table', { name: /去年报告里的安排/ }).waitFor();
  yield 'comparison';
  await panel.getByRole('tab', { name: /^问题/ }).click();
  await panel.getByRole('button', { name: /一键修正/ }).click();
  await panel.getByRole('article').first().getByRole('button', { name: '依据' }).click();
  await expect(panel.getByText(/^已修正/)).toBeVisible();
  yield 'pasted draft';
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByText('补充资料（可选）').click();
  await panel.getByLabel('把宣传活动表格粘贴到这里').evaluate(paste, TABLE);
  await expect(panel.getByText(/^读到/)).toBeVisible();
  yield 'drafting';
  await panel.getByRole('tab', { name: '设置' }).click();
  await panel.getByText('用一份范文生成模板').click();
  await panel.getByRole('button', { name: '用正在核对的稿件' }).click();
  yield 'settings';
  await panel.getByRole('tab', { name: '核稿', exact: true }).click();
  yield 'no draft';
}

test('no view has a barrier that axe can find', async ({ extension }) => {
  // Axe goes through a dozen views.
  test.slow();
  const panel = await openPasted(extension, COMMAS);
  for await (const view of views(panel)) {
    expect({ view, found: await barriers(panel) }).toEqual({ view, found: [] });
  }
});

test('no view is wider than the narrowest panel', async ({ extension }) => {
  const panel = await openPasted(extension, COMMAS, { width: 320 });
  for await (const view of views(panel)) {
    const wide = await panel.evaluate(tooWide);
    expect({ view, wide }).toEqual({ view, wide: [] });
  }
});

// Runs in the panel: what sticks out at the right and is not in a box that scrolls sideways of its own.
function tooWide(): string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const over = [...document.querySelectorAll('main *, header *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 1 && right > innerWidth + 1 && !scrolls(element.parentElement);
  });
  const tabs = [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].filter(
    (element) => element.scrollWidth > element.clientWidth + 1,
  );
  return [...over, ...tabs].map((element) => element.outerHTML.slice(0, 120));
}
