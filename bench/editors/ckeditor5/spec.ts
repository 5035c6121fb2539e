import type { Page } from '@playwright/test';
import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

editorSuite({
  id: 'ckeditor5',
  name: 'CKEditor 5',
  package: 'ckeditor5',
  label: 'CKEditor 5',
  submits: 'html',
  looks: ['h2', 'p'],
});

/** What the page of this editor leaves for its own tests. */
declare const editor: {
  getData(): string;
  setData(html: string): void;
  execute(command: string): void;
  enableReadOnlyMode(by: string): void;
  model: {
    document: { getRoot(): { childCount: number; getChild(index: number): object } };
    markers: { get(name: string): { getRange(): { getItems(): Iterable<{ data?: string }> } } | null };
    change(work: (writer: { addMarker(name: string, options: object): void }) => void): void;
    createRange(start: object, end: object): object;
    createPositionAt(parent: object, offset: number): object;
  };
};

const DRAFT =
  '<p>参加<span class="field">32</span>人次。</p><p>甲段落<br>乙段落</p>' +
  '<p>见<a href="https://example.cn/">《行政处罚法》规定</a>，执行。</p>' +
  '<figure class="table"><table><tbody><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></tbody></table>' +
  '<figcaption>表一</figcaption></figure><p>末段。</p>';
const TEXT = '参加32人次。\n甲段落\n乙段落\n见《行政处罚法》规定，执行。\n甲 乙\t丙\n表一\n末段。';

async function start(page: Page, address: string, openPanel: (page: Page) => Promise<Page>): Promise<DraftHandle> {
  await page.goto(address);
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  return draft;
}

test('ckeditor5: fields, line breaks, links, cells and comments stay what they are', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await start(page, server.url('/bench/editors/ckeditor5/page.html'), openPanel);
  await page.evaluate((html) => editor.setData(html), DRAFT);
  const data = await page.evaluate(() => editor.getData());
  expect(await draft.text()).toBe(TEXT);
  expect(await draft.locate(TEXT, '加32人')).toBe('shown');

  expect(await draft.apply(TEXT, [{ quote: '32', text: '33' }])).toMatchObject({ status: 'refused' });
  const before = { before: '乙段落', blocks: [{ text: '新的一段', like: '末段' }] };
  expect(await draft.apply(TEXT, [], before)).toMatchObject({ status: 'refused' });
  expect(await page.evaluate(() => editor.getData())).toBe(data);

  // Stands for a comment: what a plugin keeps of the words it is on.
  await page.evaluate(() => {
    const { model } = editor;
    const root = model.document.getRoot();
    const last = root.getChild(root.childCount - 1);
    const range = model.createRange(model.createPositionAt(last, 0), model.createPositionAt(last, 2));
    model.change((writer) => writer.addMarker('comment:1', { usingOperation: true, affectsData: true, range }));
  });
  const edits = [
    { quote: '参加32', text: '参加了32' },
    { quote: '乙段落', text: '乙段' },
    { quote: '《行政处罚法》规定', text: '《行政强制法》的规定' },
    { quote: '乙\t', text: '丁\t' },
    { quote: '末段', text: '尾声' },
  ];
  const expected = edits.reduce((text, { quote, text: put }) => text.replace(quote, put), TEXT);
  const inserted = { before: '甲 乙', blocks: [{ text: '新的一段', like: '见《' }] };
  expect(await draft.apply(TEXT, edits, inserted)).toMatchObject({
    status: 'applied',
    read: { snapshot: { text: expected.replace('甲 丁', '新的一段\n甲 丁') } },
  });
  const now = await page.evaluate(() => editor.getData());
  expect(now).toContain('<a href="https://example.cn/">《行政强制法》的规定</a>');
  expect(now).toContain('参加了<span class="field">32</span>人次');
  expect(now).toContain('<p>新的一段</p><figure');
  const marked = () =>
    page.evaluate(() =>
      [...(editor.model.markers.get('comment:1')?.getRange().getItems() ?? [])].map(({ data: text }) => text).join(''),
    );
  expect(await marked()).toBe('尾声');
  await page.evaluate(() => editor.execute('undo'));
  expect(await draft.text()).toBe(TEXT);
  expect(await marked()).toBe('末段');

  await page.evaluate(() => editor.enableReadOnlyMode('bench'));
  expect((await draft.read()).capabilities.write).toBe('none');
  expect(await draft.apply(TEXT, [{ quote: '甲段落', text: '甲段' }])).toMatchObject({ status: 'refused' });
});

// The last is as the first versions are: no way leads from the page to the editor.
for (const limit of ['restricted', 'tracked', 'hidden']) {
  test(`ckeditor5: a ${limit} text is read, and is not written`, async ({ page, server, openPanel }) => {
    const draft = await start(page, server.url(`/bench/editors/ckeditor5/page.html?${limit}`), openPanel);
    const { snapshot, capabilities } = await draft.read();
    expect(capabilities.write).toBe('none');
    expect(snapshot).toMatchObject({ text: await page.evaluate(() => REPORT_TEXT), complete: true });
    const edit = [{ quote: '法制知识', text: '法治知识' }];
    expect(await draft.apply(snapshot.text, edit)).toMatchObject({ status: 'refused' });
    expect(await page.evaluate(() => bench.text())).toContain('法制知识');
  });
}
