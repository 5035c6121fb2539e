import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite, type SuiteOptions } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

const address = '/bench/editors/froala/page.html';
const options = {
  package: 'froala-editor',
  label: 'Froala',
  submits: 'html',
  looks: ['h2', 'p'],
} satisfies Partial<SuiteOptions>;

editorSuite({ id: 'froala', name: 'Froala', ...options });
editorSuite({ id: 'froala-iframe', name: 'Froala in a frame', page: `${address}?iframe`, ...options });

for (const [query, reason] of [
  ['tracked', '修订'],
  ['limit', '限制了字数'],
] as const) {
  test(`Froala: nothing is written when it is ${query}`, async ({ page, server, openPanel }) => {
    await page.goto(server.url(`${address}?${query}`));
    await page.waitForFunction(() => bench.text().length > 100);
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const text = await draft.text();
    const result = await draft.apply(text, [{ quote: '法制知识', text: '法治知识和各项专门知识' }]);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) });
    expect(await draft.text()).toBe(text);
  });
}
