// Pages of our own that copy only the shape of the suites: none of the real ones was ever tried.
import { expect, test } from '../../tests/e2e/fixtures';
import { openSuite } from './open-suite';

interface Suite {
  readonly page: string;
  readonly label: string;
  readonly host?: string;
  /** What reading the document as a whole gives besides its text. */
  readonly kind: 'heading' | 'paragraph';
  /** Where the page tells of the place it went to; marked: in the page itself; none: words for the find box. */
  readonly goes: 'marked' | 'selected' | 'none';
  /** False where nobody can tell whether the text read is all of it. */
  readonly isSure?: false;
}

const SUITES: readonly Suite[] = [
  { page: 'googledocs.html', label: 'Google 文档', kind: 'paragraph', goes: 'selected' },
  { page: 'wps.html', label: 'WPS / 金山文档', host: 'www.kdocs.cn', kind: 'paragraph', goes: 'selected' },
  { page: 'tencentdoc.html', label: '腾讯文档', host: 'docs.qq.com', kind: 'heading', goes: 'none' },
  { page: 'onlyoffice.html', label: 'ONLYOFFICE', kind: 'heading', goes: 'selected' },
  { page: 'collabora.html', label: 'Collabora Online', kind: 'heading', goes: 'none' },
  { page: 'notion.html', label: 'Notion', kind: 'heading', goes: 'marked' },
  { page: 'yuque.html', label: '语雀', kind: 'heading', goes: 'marked' },
  { page: 'clouddoc.html', label: '石墨文档', host: 'shimo.im', kind: 'heading', goes: 'marked', isSure: false },
];

const squeeze = (text: string) => text.replace(/\s+/g, '');

for (const { page: path, label, host, kind, goes, isSure = true } of SUITES) {
  test(`${label}: is read whole, gone to, and not written`, async ({ page, server, openPanel }) => {
    const draft = await openSuite({ page, server, openPanel }, path, label, host);
    const { snapshot, capabilities } = await draft.readWhole();
    const text = snapshot.text;
    expect(squeeze(text)).toBe(squeeze(await page.evaluate(() => bench.text())));
    expect(snapshot.complete).toBe(isSure);
    expect(snapshot.lines?.find(({ start }) => start === text.indexOf('二、存在'))).toMatchObject({ kind });
    expect(capabilities.write).toBe('none');
    expect(await draft.apply(text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'refused' });
    expect(squeeze(await page.evaluate(() => bench.text()))).toBe(squeeze(text));
    const quote = '编发学习资料三期';
    expect(await draft.locate(text, quote)).toBe(goes === 'none' ? 'unseen' : 'shown');
    if (goes === 'marked')
      expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: quote, visible: true });
    if (goes === 'selected') expect(await page.evaluate(() => Reflect.get(bench, 'selected'))).toBe(quote);
  });
}

for (const { page: path, label, host, reason } of [
  { page: 'googledocs.html?nomodel', label: 'Google 文档', reason: '粘贴核稿' },
  { page: 'wps.html?locked', label: 'WPS / 金山文档', host: 'www.kdocs.cn', reason: '不允许复制' },
  { page: 'wps.html?norange', label: 'WPS / 金山文档', host: 'www.kdocs.cn', reason: '粘贴核稿' },
  { page: 'tencentdoc.html?locked', label: '腾讯文档', host: 'docs.qq.com', reason: '不允许复制' },
  { page: 'tencentdoc.html?byhand', label: '腾讯文档', host: 'docs.qq.com', reason: 'Ctrl+A' },
  { page: 'onlyoffice.html?locked', label: 'ONLYOFFICE', reason: '不允许复制' },
  { page: 'onlyoffice.html?unsure', label: 'ONLYOFFICE', reason: '不知道允不允许复制' },
  { page: 'collabora.html?locked', label: 'Collabora Online', reason: '不允许复制' },
]) {
  test(`${path}: reads nothing, and says what to do`, async ({ page, server, openPanel }) => {
    const draft = await openSuite({ page, server, openPanel }, path, label, host);
    const { snapshot } = await draft.readWhole();
    expect(snapshot).toMatchObject({ text: '', complete: false, reason: expect.stringContaining(reason) });
  });
}

for (const { page: path, label, host, reason } of [
  { page: 'wps.html?short', label: 'WPS / 金山文档', host: 'www.kdocs.cn', reason: '没有读到' },
  { page: 'tencentdoc.html?selected', label: '腾讯文档', host: 'docs.qq.com', reason: '选中的文字' },
  { page: 'yuque.html?card', label: '语雀', reason: '没有读到' },
]) {
  test(`${path}: says that it may not be all`, async ({ page, server, openPanel }) => {
    const draft = await openSuite({ page, server, openPanel }, path, label, host);
    const { snapshot } = await draft.readWhole();
    expect(snapshot).toMatchObject({ complete: false, reason: expect.stringContaining(reason) });
    expect(snapshot.text).toContain('二、存在的主要不足和原因');
  });
}

test('WPS: what is missing or never answers keeps nobody waiting; sheets are no drafts', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await openSuite(
    { page, server, openPanel },
    'wps.html?nocontent&mute',
    'WPS / 金山文档',
    'www.kdocs.cn',
  );
  expect((await draft.readWhole()).snapshot.complete).toBe(true);
  await page.goto('https://www.kdocs.cn/suites/wps.html?sheet');
  expect(await draft.open()).not.toContain('WPS / 金山文档');
});

test('Google Docs: an object that has gone stale is not gone by', async ({ page, server, openPanel }) => {
  const draft = await openSuite({ page, server, openPanel }, 'googledocs.html', 'Google 文档');
  const text = await draft.text();
  await page.evaluate(() => Reflect.get(bench, 'type')('（送审稿）\n'));
  expect(await draft.locate(text, '编发学习资料三期')).toBe('shown');
  expect(await page.evaluate(() => Reflect.get(bench, 'selected'))).toBe('编发学习资料三期');
});

test('Collabora: an older server is understood, and the selection is taken off again', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await openSuite({ page, server, openPanel }, 'collabora.html?older', 'Collabora Online');
  expect((await draft.readWhole()).snapshot.text).toContain('二、存在的主要不足和原因');
  expect(await page.evaluate(() => Reflect.get(bench, 'commands').at(-1))).toBe('.uno:Deselect');
});
