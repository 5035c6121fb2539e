import { expect, thrifty as test } from '../fixtures';
import { adapterName } from './adapter-name';
import { DraftHandle } from './draft';

test('reads a published page without its menus, and marks places in it', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/editors/article.html'));
  const draft = new DraftHandle(await openPanel(page));
  expect(await draft.open()).toEqual([]);
  expect(await draft.openArticle()).toBe('网页正文');
  const { snapshot, capabilities } = await draft.read();
  const text = await page.evaluate(() => REPORT_TEXT);
  const words = (whole: string) => whole.replace(/\s+/g, '');
  expect(words(snapshot.text)).toBe(words(text));
  expect(snapshot.lines?.[0]).toMatchObject({ kind: 'heading' });
  expect(capabilities.write).toBe('none');
  expect(await draft.locate(snapshot.text, '制作短视频')).toBe('shown');
  expect(await page.evaluate(() => String([...(CSS.highlights.get('nigao') ?? [])][0]))).toBe('制作短视频');
  expect(await draft.apply(snapshot.text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'refused' });
});

test('prefers the draft in a frame, and names the frame it may not enter', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/editors/frames.html'));
  const draft = new DraftHandle(await openPanel(page));
  const { labels, foreign } = await draft.openPage();
  expect(labels).toEqual(['网页编辑框', '网页编辑框', '网页文本框']);
  expect(foreign).toEqual([`http://localhost:${new URL(server.origin).port}`]);
  const text = await draft.text();
  expect(text).toContain('二、存在的主要不足和原因');
  expect(await draft.apply(text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'applied' });
  await expect(page.frameLocator('[title=正文]').getByRole('textbox')).toContainText('法治知识');
});

test('finds nothing on a page without an editor', async ({ page, server, openPanel }) => {
  await page.goto(server.url(`/editors/fields.html?${encodeURIComponent('<p>没有编辑器</p>')}`));
  const draft = new DraftHandle(await openPanel(page));
  expect(await draft.open()).toEqual([]);
  expect(await draft.openArticle()).toBeNull();
});

test('says when the browser does not let it in', async ({ page, openPanel }) => {
  await page.goto('chrome://version/');
  const draft = new DraftHandle(await openPanel(page));
  await expect(draft.open()).rejects.toThrow('没有读取这个网页的许可');
});

test('opens the same editor again after a reload, and knows when the page was left', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/editors/textarea.html'));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  await page.reload();
  await expect.poll(async () => (await draft.events()).changed).toBeGreaterThan(0);
  // Made on the text before the reload: it is not written before the text was read anew.
  expect(await draft.apply(text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'stale' });
  expect(await draft.text()).toBe(text);
  expect(await draft.apply(text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'applied' });
  await page.goto(server.url('/editors/textarea.html?another'));
  await expect.poll(async () => (await draft.events()).lost).toBe(1);
  await expect(draft.text()).rejects.toThrow('网页已经刷新');
});

for (const [name, html, reason] of [
  ['read-only', '<textarea readonly>', '只读'],
  ['disabled', '<textarea disabled>', '停用'],
  ['full', '<textarea maxlength="80">', '限制了字数'],
  [
    'with a model of its own',
    `<div contenteditable="true" data-slate-editor>（一）各项工作有序推进。${'甲'.repeat(60)}</div>`,
    '还不能直接修改',
  ],
  [
    'shown in part',
    `<div contenteditable="true" data-content-editable-root>（一）各项工作有序推进。${'甲'.repeat(60)}</div>`,
    '还不能直接修改',
  ],
] as const) {
  test(`writes nothing into an editor that is ${name}`, async ({ page, server, openPanel }) => {
    await page.goto(server.url(`/editors/fields.html?${encodeURIComponent(html)}`));
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const text = await draft.text();
    const result = await draft.apply(text, [{ quote: '各项', text: '本年度全部的各个项目的' }]);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) });
    expect(await draft.text()).toBe(text);
  });
}

test('takes nothing from a page that forges its answers', async ({ page, server, openPanel }) => {
  await page.addInitScript((name) => {
    const forged = {
      find: () => [{ family: 'tinymce', key: '0', label: 'TinyMCE', length: 99, focused: true }],
      read: () => ({
        snapshot: { text: '甲', format: 'editor', complete: true, lines: [{ start: 5, end: 9, kind: 'row' }] },
      }),
    };
    Object.assign(globalThis, { [Symbol.for(name)]: forged });
  }, adapterName('tinymce'));
  await page.goto(server.url('/editors/tinymce.html'));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await expect(draft.open()).rejects.toThrow('不合规范');
});
