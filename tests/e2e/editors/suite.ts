import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { DraftHandle } from './draft';

export interface SuiteOptions {
  /** The editor's row in the table, and its folder under bench/editors. */
  id: string;
  /** What the table calls it. */
  name: string;
  /** The installed package, for its version; none for what the browser brings. */
  package?: string;
  /** The address of its page, when that is not `/bench/editors/<id>/page.html`. */
  page?: string;
  /** What the panel calls it. */
  label: string;
  /** What the editor makes of the draft when it loads it, when that is not all of it. */
  loads?: (text: string) => string;
  /** How the form gets the text: as plain lines or as HTML. */
  submits: 'text' | 'html';
  /** What a new heading and a new paragraph look like; null where there is no look. */
  looks: [string, string] | null;
  /** True where the editor brings its form up to date a tenth of a second later, sooner than a hand reaches the button. */
  fillsLater?: boolean;
}

/** What every editor must do, whatever its family. */
export function editorSuite({
  id,
  page: path = `/bench/editors/${id}/page.html`,
  label,
  loads = (text) => text,
  submits,
  looks,
  fillsLater = false,
}: SuiteOptions): void {
  const start = async (page: Page, address: string, openPanel: (page: Page) => Promise<Page>) => {
    await page.goto(address);
    await page.waitForFunction(() => bench.text().length > 100);
    const text = loads(await page.evaluate(() => REPORT_TEXT));
    const draft = new DraftHandle(await openPanel(page));
    expect((await draft.open())[0]).toBe(label);
    await draft.read();
    await page.evaluate(() => {
      // Some editors tell late of the text they were given.
      bench.changes = 0;
    });
    return { draft, text };
  };
  const squeeze = (text: string) => text.replace(/\s+/g, '');

  test(`${id}: reads the whole text, and marks a place in it`, async ({ page, server, openPanel }) => {
    const { draft, text } = await start(page, server.url(path), openPanel);
    const { snapshot, capabilities } = await draft.read();
    expect(snapshot.text).toBe(text);
    expect(squeeze(snapshot.text)).toBe(squeeze(await page.evaluate(() => bench.text())));
    expect(snapshot.complete).toBe(true);
    expect(capabilities).toMatchObject({ write: 'edits', insertBlocks: true });
    if (looks) {
      const line = snapshot.lines?.find(({ start }) => start === text.indexOf('二、'));
      expect(line).toMatchObject({ kind: 'heading', depth: 2 });
    }
    for (const quote of ['制作短视频', loads('240\u00a0人次'), '强学习，提高', '云岭市']) {
      expect(await draft.locate(text, quote)).toBe('shown');
      expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: quote, visible: true });
    }
    expect(await draft.locate(text, null)).toBe('shown');
    expect(await page.evaluate(() => bench.marked())).toBeNull();
    expect(await draft.text()).toBe(text);
    expect(await page.evaluate(() => bench.changes)).toBe(0);
  });

  test(`${id}: writes one edit, which one undo takes back`, async ({ page, server, openPanel }) => {
    const { draft, text } = await start(page, server.url(path), openPanel);
    const { capabilities } = await draft.read();
    const expected = text.replace('法制知识', '法治知识');
    const result = await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }]);
    expect(result).toMatchObject({ status: 'applied', read: { snapshot: { text: expected } } });
    expect(squeeze(await page.evaluate(() => bench.text()))).toBe(squeeze(expected));
    await expect.poll(() => page.evaluate(() => bench.changes)).toBeGreaterThan(0);
    if (capabilities.undo.edits === 'native') {
      await page.keyboard.press('Control+z');
      await expect.poll(() => draft.text()).toBe(text);
      expect(await draft.undo(text)).toMatchObject({ status: 'refused' });
    } else expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
  });

  test(`${id}: writes several edits at once, across formats and beside spaces`, async ({ page, server, openPanel }) => {
    const { draft, text } = await start(page, server.url(path), openPanel);
    const edits = [
      { quote: '三、2023年度', text: '三、2024年度' },
      { quote: loads('240\u00a0人次'), text: loads('260\u00a0人次') },
      { quote: '学习，提高', text: '培训，强化' },
      { quote: '比较单一', text: '单一' },
      { quote: '各项工作', text: '' },
      { quote: '张贴', text: '共张贴' },
      { quote: loads('6\u00a0场'), text: loads('7\u00a0场') },
    ];
    const expected = edits.reduce((now, { quote, text: put }) => now.replace(quote, put), text);
    expect(await draft.apply(text, edits)).toMatchObject({ status: 'applied', read: { snapshot: { text: expected } } });
    // Two writes, taken back one after the other.
    const second = expected.replace('新媒体运用不多', '新媒体用得不多');
    const written = await draft.apply(expected, [{ quote: '新媒体运用不多', text: '新媒体用得不多' }]);
    expect(written).toMatchObject({ status: 'applied', read: { snapshot: { text: second } } });
    expect(await draft.undo(expected)).toMatchObject({ status: 'applied' });
    expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
    expect(squeeze(await page.evaluate(() => bench.text()))).toBe(squeeze(text));
  });

  test(`${id}: inserts paragraphs that look like others, with an edit, and the form gets them`, async ({
    page,
    server,
    openPanel,
  }) => {
    const { draft, text } = await start(page, server.url(path), openPanel);
    const { capabilities } = await draft.read();
    const [heading, first, second] = [
      '三、党政主要负责人履行第一责任人职责情况',
      '（一）带头学习。',
      '（二）研究部署。',
    ];
    const next = '三、2023年度';
    const edits = [
      { quote: next, text: '四、2024年度' },
      { quote: '法制知识', text: '法治知识' },
    ];
    const expected = text
      .replace('法制知识', '法治知识')
      .replace(next, `${heading}\n${first}\n${second}\n四、2024年度`);
    const result = await draft.apply(text, edits, {
      before: next,
      blocks: [
        { text: heading, like: '二、存在' },
        { text: first, like: '一是学习' },
        { text: second, like: '（一）加强' },
      ],
    });
    expect(result).toMatchObject({ status: 'applied', read: { snapshot: { text: expected } } });
    if (looks) {
      const seen = await page.evaluate((lines) => lines.map((line) => bench.look(line)), [heading, first, second]);
      expect(seen).toEqual([looks[0], looks[1], looks[1]]);
    }
    if (capabilities.undo.insert === 'native') await page.keyboard.press('Control+z');
    else expect((await draft.undo(text)).status).toBe('applied');
    await expect.poll(() => draft.text()).toBe(text);
    const end = await draft.apply(text, [], { before: '', blocks: [{ text: '抄送：区司法局', like: '望溪区' }] });
    expect(end).toMatchObject({ status: 'applied', read: { snapshot: { text: `${text}\n抄送：区司法局` } } });
    if (fillsLater) await expect(page.locator('[name=body]')).toHaveValue(/抄送：区司法局/);
    await page.getByRole('button', { name: '提交' }).click();
    const body = page.locator('#body');
    await expect(body).toContainText('抄送：区司法局');
    const sent = (await body.textContent()) ?? '';
    if (submits === 'text') expect(sent.replaceAll('\r', '')).toBe(`${text}\n抄送：区司法局`);
    else expect(squeeze(plain(sent))).toBe(squeeze(`${text}\n抄送：区司法局`));
    await expect.poll(async () => (await draft.events()).lost).toBe(1);
  });

  test(`${id}: keeps out of the way of the user`, async ({ page, server, openPanel }) => {
    const { draft, text } = await start(page, server.url(path), openPanel);
    await page.evaluate(() => bench.caretInTitle());
    await page.keyboard.type('AB');
    await expect.poll(async () => (await draft.events()).changed).toBeGreaterThan(0);
    const typed = text.replace('\n', 'AB\n');
    // The offsets are those of the text before; the caret stays where the user has it.
    const edit = [{ quote: '法制知识', text: '法治知识' }];
    expect(await draft.apply(text, edit)).toMatchObject({ status: 'applied' });
    await page.keyboard.type('C');
    const now = typed.replace('法制', '法治').replace('AB', 'ABC');
    await expect.poll(() => draft.text()).toBe(now);
    expect(await draft.undo(typed)).toMatchObject({ status: 'refused' });
    expect(await draft.apply(text, edit)).toMatchObject({ status: 'stale', read: { snapshot: { text: now } } });
    expect(await draft.locate(text, '法制知识')).toBe('gone');

    const client = await page.context().newCDPSession(page);
    await page.evaluate(() => bench.caretInTitle());
    await client.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    const during = await draft.text();
    expect(await draft.apply(during, [{ quote: '比较单一', text: '单一' }])).toMatchObject({ status: 'refused' });
    expect(await draft.text()).toBe(during);
    await client.send('Input.insertText', { text: '你' });
    await expect.poll(() => draft.text()).toBe(now.replace('\n', '你\n'));
  });
}

function plain(html: string): string {
  return html.replace(/&nbsp;|\u00a0/g, ' ').replace(/<[^>]+>/g, '');
}
