import { readFileSync } from 'node:fs';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { expect, thrifty as test } from './fixtures';

// Sound but for three things: the plan's year, one comma, and the missing part.
const LINES = readFileSync('samples/sound-report.txt', 'utf8')
  .replace('2026年度推进法治政府建设的主要安排', '2025年度推进法治政府建设的主要安排')
  .replace('学习计划，全年', '学习计划,全年')
  .split('\n')
  .filter((line) => line.trim());
const FROM = LINES.findIndex((line) => line.startsWith('三、'));
const TO = LINES.findIndex((line) => line.startsWith('四、'));
const DRAFT = [...LINES.slice(0, FROM), ...LINES.slice(TO)].map((line) =>
  line.replace(/^四、/, '三、').replace(/^五、/, '四、'),
);
const HTML = DRAFT.map((line, at) => {
  if (at === 0) return `<h1>${line}</h1>`;
  return /^[一二三四五]、/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`;
}).join('');

const EDITORS = ['textarea.html', 'contenteditable.html', 'tinymce.html', 'quill.html'];

const squeeze = (text: string) => text.replace(/\s+/g, '');

for (const editor of EDITORS) {
  test(`${editor}: checked, mended, the missing part drafted and inserted, and all taken back`, async ({
    page,
    server,
    openPanel,
  }) => {
    await page.route('**/report.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: `globalThis.REPORT_TEXT = ${JSON.stringify(DRAFT.join('\n'))}; globalThis.REPORT_HTML = ${JSON.stringify(HTML)};`,
      }),
    );
    await page.goto(server.url(`/editors/${editor}`));
    await page.waitForFunction(() => bench.text().length > 100);
    const text = () => page.evaluate(() => bench.text());
    const first = await text();
    expect(squeeze(first)).toBe(squeeze(DRAFT.join('')));

    const panel = await openPanel(page);
    await expect(panel.getByRole('article', { name: /安排的是2026年度的工作/ })).toHaveCount(1);
    await panel
      .getByRole('article', { name: /半角的/ })
      .getByRole('button', { name: '定位' })
      .click();
    await expect.poll(() => page.evaluate(() => bench.marked())).toMatchObject({ text: ',', visible: true });
    await panel.getByRole('button', { name: /^一键修正/ }).click();
    await expect(panel.getByText(/^已修正 2 处/)).toBeVisible();
    const mended = await text();
    expect(squeeze(mended)).toBe(
      squeeze(DRAFT.join('').replace('计划,全年', '计划，全年').replace('三、2025', '三、2026')),
    );

    await panel.getByRole('button', { name: /起草/ }).first().click();
    await panel.getByRole('button', { name: '插入稿件' }).click();
    await expect(panel.getByText(/^已插入到“四、/)).toBeVisible();
    const drafted = await text();
    const { report, findings } = check(parseDraft(textSnapshot(drafted)), fazhiAnnual);
    expect(report.parts.map(({ role }) => role)).toEqual(fazhiAnnual.parts.map(({ role }) => role));
    expect(findings.filter(({ rule }) => rule.startsWith('outline/'))).toEqual([]);
    // Every figure of the new part stands in the draft already.
    const part = report.parts.find(({ role }) => role === 'responsibility');
    const written = drafted.slice(part?.headingEnd, part?.end).replace(/【待核实[^】]*】/g, '');
    for (const [figure] of written.matchAll(/\d+/g)) expect(first).toContain(figure);

    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(text).toBe(mended);
    await panel.getByRole('button', { name: '再撤一步' }).click();
    await expect.poll(text).toBe(first);
  });
}
