import type { Page } from '@playwright/test';
import { adapterName } from '@/tests/e2e/editors/adapter-name';
import { DraftHandle } from '@/tests/e2e/editors/draft';
import { expect, test } from '@/tests/e2e/fixtures';

/** The editor's own interface, through which other people's edits come in. */
interface SharedBench extends Bench {
  remote(at: string, line: string): void;
  /** Comes a tenth of a second after the next input. */
  later?: [at: string, line: string];
}

const EDIT = [{ quote: '法制知识', text: '法治知识' }];
const PLACE = '一是学习的深度还不够';
const model = (page: Page) => page.evaluate(() => bench.text());

test.describe('another hand', () => {
  test.beforeEach(({ page, server }) => page.goto(server.url('/bench/editors/hostile/shared.html')));
  const remote = (page: Page, at: string, line: string) =>
    page.evaluate(([where, put]) => (bench as SharedBench).remote(where, put), [at, line] as const);

  test('hostile: a place that another user moved is found again, one that is gone is not written', async ({
    page,
    openPanel,
  }) => {
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const text = await draft.text();
    const line = text.split('\n').find((one) => one.startsWith(PLACE)) ?? '';
    await remote(page, PLACE, `（会签）${line}`);
    const moved = text.replace(PLACE, `（会签）${PLACE}`);
    expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'applied' });
    expect(await model(page)).toBe(moved.replace('法制', '法治'));
    const now = await draft.text();
    await remote(page, PLACE, '一是学习还不够。');
    const before = await model(page);
    expect(await draft.apply(now, [{ quote: '法治知识', text: '法律知识' }])).toMatchObject({ status: 'stale' });
    expect(await model(page)).toBe(before);
  });

  test('hostile: a mark goes with its words when they are drawn anew, and goes out with them', async ({
    page,
    openPanel,
  }) => {
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const text = await draft.text();
    const line = text.split('\n').find((one) => one.startsWith(PLACE)) ?? '';
    expect(await draft.locate(text, '法制知识')).toBe('shown');
    await remote(page, PLACE, `（会签）${line}`);
    await expect.poll(() => page.evaluate(() => bench.marked()?.text)).toBe('法制知识');
    await remote(page, PLACE, '一是学习还不够。');
    await expect.poll(() => page.evaluate(() => bench.marked())).toBeNull();
  });

  test('hostile: what another user writes right after a write stays, and so does the write', async ({
    page,
    openPanel,
  }) => {
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const text = await draft.text();
    const line = '二是宣传的形式单一。';
    await page.evaluate((put) => {
      (bench as SharedBench).later = ['二是宣传的形式', put];
    }, line);
    expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'applied' });
    const both = text.replace('法制', '法治').replace(/二是宣传的形式.*/, line);
    expect(await model(page)).toBe(both);
    // Undo would take the other user's words along.
    expect(await draft.undo(text)).toMatchObject({ status: 'refused' });
    expect(await model(page)).toBe(both);
    expect(await draft.text()).toBe(both);
  });
});

test('hostile: frames in frames, written by script and editable as a whole; two editors keep apart', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/bench/editors/hostile/frames.html'));
  await expect(page).toHaveTitle('就绪');
  const inner = page.frameLocator('#outer').frameLocator('iframe').locator('body');
  const notes = page.frameLocator('#notes').locator('div');
  const lines = await page.evaluate(() => LINES);
  const draft = new DraftHandle(await openPanel(page));
  expect(await draft.open()).toHaveLength(3);
  const text = await draft.text();
  expect(text).toBe(lines.join('\n'));
  expect(await draft.locate(text, '法制知识')).toBe('shown');
  const other = await notes.textContent();
  expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'applied' });
  await expect(inner).toContainText('法治知识');
  expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
  expect(await notes.textContent()).toBe(other);
  // The frame goes elsewhere: the panel says so and writes nothing into what came instead.
  await page.evaluate(() => {
    const outer = document.querySelector<HTMLIFrameElement>('#outer');
    if (outer) outer.srcdoc = '<div contenteditable="true">法制知识的系统学习</div>';
  });
  await expect(page.frameLocator('#outer').locator('div')).toHaveText('法制知识的系统学习');
  await expect(draft.apply(text, EDIT)).rejects.toThrow('网页');
  await expect(page.frameLocator('#outer').locator('div')).toHaveText('法制知识的系统学习');
});

test('hostile: a page that lets nothing in is read, marked and written', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/bench/editors/hostile/csp.html'));
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  expect(text).toBe(await model(page));
  expect(await draft.locate(text, '法制知识')).toBe('shown');
  expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: '法制知识', visible: true });
  const colour = () => page.evaluate(() => getComputedStyle(bench.root(), '::highlight(nigao)').backgroundColor);
  expect(await colour()).toBe('rgb(255, 224, 138)');
  expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'applied' });
  expect(await model(page)).toBe(text.replace('法制', '法治'));
  expect(await draft.undo(text)).toMatchObject({ status: 'applied' });
  expect(refused).toEqual([]);
});

// As after an update of the extension: what it had left in the page is there no more, or answers to nobody.
test('hostile: an adapter that is dead is called dead, nothing is written, and the next read finds the text', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/editors/quill.html'));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  const before = await model(page);
  const kill = () =>
    page.evaluate((name) => Reflect.deleteProperty(globalThis, Symbol.for(name)), adapterName('quill'));
  await kill();
  await expect(draft.apply(text, EDIT)).rejects.toThrow('没有写入。请重新读取后再试');
  expect(await model(page)).toBe(before);
  expect(await draft.text()).toBe(text);
  expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'applied' });
  // Where the editor went too there is nothing to come back to.
  await kill();
  await page.evaluate(() => document.body.replaceChildren());
  await expect(draft.text()).rejects.toThrow('编辑器已经关闭');
});

for (const path of ['contenteditable.html', 'tinymce.html']) {
  test(`hostile: the extension is loaded anew beside ${path}, and goes on where it was`, async ({
    page,
    server,
    extension,
    openPanel,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(server.url(`/editors/${path}`));
    await page.waitForFunction(() => bench.text().length > 100);
    const first = new DraftHandle(await openPanel(page));
    await first.open();
    const text = await first.text();
    expect(await first.apply(text, EDIT)).toMatchObject({ status: 'applied' });
    await extension.reload();
    // What was left behind in the page hears of changes still, and has nobody to tell.
    await page.evaluate(() => bench.caretInTitle());
    await page.keyboard.type('甲');
    const second = new DraftHandle(await openPanel(page));
    await second.open();
    const now = await second.text();
    expect(now).toContain('法治知识');
    expect(await second.apply(now, [{ quote: '比较单一', text: '单一' }])).toMatchObject({ status: 'applied' });
    expect(await second.text()).toBe(now.replace('比较单一', '单一'));
    await page.keyboard.type('乙');
    await expect.poll(async () => (await second.events()).changed).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
}
