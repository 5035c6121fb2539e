import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

editorSuite({
  id: 'wangeditor5',
  name: 'wangEditor 5',
  package: '@wangeditor/editor',
  // No-break spaces are read as plain ones.
  loads: (text) => text.replaceAll('\u00a0', ' '),
  label: 'wangEditor',
  submits: 'html',
  looks: ['h2', 'p'],
});

for (const [query, reason] of [
  ['readonly', '只读'],
  // The draft has more characters than that already; the editor lets the user write no more.
  ['max=400', '限制了字数'],
] as const) {
  test(`wangEditor 5: writes nothing with ?${query}`, async ({ page, server, openPanel }) => {
    await page.goto(server.url(`/bench/editors/wangeditor5/page.html?${query}`));
    await page.waitForFunction(() => bench.text().length > 100);
    const draft = new DraftHandle(await openPanel(page));
    expect((await draft.open())[0]).toBe('wangEditor');
    const before = await page.evaluate(() => bench.text());
    const result = await draft.apply(await draft.text(), [{ quote: '法制知识', text: '法治的知识' }]);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) });
    expect(await page.evaluate(() => bench.text())).toBe(before);
  });
}
