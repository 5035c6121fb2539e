import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite, type SuiteOptions } from '@/tests/e2e/editors/suite';
import { type Fixtures, press } from '@/tests/e2e/editors/suite-start';
import { expect, test } from '@/tests/e2e/fixtures';

/** The page's own. */
declare const editor: { getValue(): string; setValue(markdown: string): void };

const address = '/bench/editors/vditor/page.html';
const options = {
  package: 'vditor',
  label: 'Vditor',
  // Markdown has no empty paragraphs, and Vditor makes plain spaces of others.
  loads: (text: string) => text.replaceAll('\u00a0', ' ').replace('\n\n', '\n'),
  submits: 'html',
  looks: null,
  without: { insert: 'its history takes a new paragraph too late for an undo to be sure' },
} satisfies Partial<SuiteOptions>;

editorSuite({ id: 'vditor', name: 'Vditor (所见即所得)', ...options });
editorSuite({ id: 'vditor-ir', name: 'Vditor (即时渲染)', page: `${address}?mode=ir`, ...options });

/** The page in that mode, its draft as the panel has it. */
async function open({ page, server, openPanel }: Fixtures, query: string) {
  await page.goto(server.url(`${address}?${query}`));
  await page.waitForFunction(() => bench.text().length > 10);
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toMatch(/^(Vditor|网页文本框)$/);
  return { draft, text: await draft.text() };
}

for (const mode of ['wysiwyg', 'ir']) {
  // The bold run ends in a comma with a character right behind it: no Markdown, so any key in it makes stars of its marks.
  test(`vditor ${mode}: a paragraph that it cannot hold as it is stays as it is`, async ({
    page,
    server,
    openPanel,
  }) => {
    const { draft } = await open({ page, server, openPanel }, `mode=${mode}`);
    await page.evaluate(() => {
      const bold = bench.root().querySelector('strong');
      const comma = (bold?.closest('.vditor-ir__node') ?? bold)?.nextSibling;
      if (!bold || !(comma instanceof Text)) throw new Error('There is no such paragraph.');
      comma.data = comma.data.slice(1);
      bold.append('，');
    });
    const text = await draft.text();
    const result = await draft.apply(text, [{ quote: '12次', text: '13次' }]);
    expect(result).toMatchObject({ status: 'refused' });
    expect(await draft.text()).toBe(text);
  });
}

for (const mode of ['wysiwyg', 'ir']) {
  // Its history takes a text it was given 800 ms later; what is written before that leaves nothing to go back to.
  test(`vditor ${mode}: a fix right after the page gave it a text can be taken back`, async ({
    page,
    server,
    openPanel,
  }) => {
    const { draft } = await open({ page, server, openPanel }, `mode=${mode}`);
    await page.evaluate(() => editor.setValue('## 一、学习\n\n组织学习法制知识12次。'));
    const text = await draft.text();
    expect(await draft.apply(text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'applied' });
    await press(page, 'Control+z');
    await expect.poll(() => draft.text()).toBe(text);
  });
}

test('vditor sv: the source is read as Markdown, and mended in place', async ({ page, server, openPanel }) => {
  const { draft, text } = await open({ page, server, openPanel }, 'mode=sv');
  expect((await draft.read()).snapshot).toMatchObject({ format: 'markdown', complete: true });
  const saved = () => page.evaluate(() => editor.getValue().trimEnd());
  expect(await saved()).toBe(text.trimEnd());
  expect(await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }])).toMatchObject({ status: 'applied' });
  expect(await saved()).toBe(text.trimEnd().replace('法制知识', '法治知识'));
  expect(await draft.undo(text)).toMatchObject({ status: 'applied' });
  expect(await saved()).toBe(text.trimEnd());
  const blocks = [{ text: '带头学习。', like: '一是学习' }];
  const inserted = await draft.apply(text, [], { before: '一是学习', blocks });
  expect(inserted).toMatchObject({ status: 'refused', reason: expect.stringContaining('Markdown') });
});
