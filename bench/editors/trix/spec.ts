import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

editorSuite({
  id: 'trix',
  name: 'Trix',
  package: 'trix',
  label: 'Trix',
  // It has no tables, and holds no-break spaces as plain ones.
  loads: (text) => text.replaceAll('\t', ' | ').replaceAll('\u00a0', ' '),
  submits: 'html',
  looks: ['h2', 'div'],
  redoKey: 'Control+Shift+z',
});

/** What the page of this editor leaves for its own test: a mention, a picture, a quotation and a link among lines. */
declare const fillHard: () => void;

const TEXT = '参加三十二人\n乙行粗体字\n丙行\n引一\n引二\n见《行政处罚法》规定，执行。\n小标题';

test('trix: mentions, pictures, quotations and lines of one block stay what they are', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/bench/editors/trix/page.html'));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  await page.evaluate(() => fillHard());
  const html = () => page.locator('[name=body]').inputValue();
  const first = await html();
  expect(await draft.text()).toBe(TEXT);
  expect(await draft.locate(TEXT, '引二')).toBe('shown');
  expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: '引二', visible: true });

  expect(await draft.apply(TEXT, [{ quote: '三十二', text: '33' }])).toMatchObject({ status: 'refused' });
  const within = { before: '引二', blocks: [{ text: '新的一行', like: '乙行' }] };
  expect(await draft.apply(TEXT, [], within)).toMatchObject({ status: 'refused' });
  expect(await html()).toBe(first);

  const edits = [
    { quote: '人\n', text: '人次\n' },
    { quote: '粗体字', text: '黑体' },
    { quote: '引二', text: '引第二' },
    { quote: '《行政处罚法》规定', text: '《行政强制法》的规定' },
  ];
  const expected = edits.reduce((text, { quote, text: put }) => text.replace(quote, put), TEXT);
  const part = {
    before: '丙行',
    blocks: [
      { text: '新标题', like: '小标题' },
      { text: '新的一行', like: '乙行' },
    ],
  };
  expect(await draft.apply(TEXT, edits, part)).toMatchObject({
    status: 'applied',
    read: { snapshot: { text: expected.replace('丙行', '新标题\n新的一行\n丙行') } },
  });
  const now = await html();
  expect(now).toContain('乙行<strong>黑体</strong></div><h2>新标题</h2><div>新的一行<br>丙行</div>');
  expect(now).toContain('<blockquote>引一<br>引第二</blockquote>');
  expect(now).toContain('<a href="https://example.cn/">《行政强制法》的规定</a>');
  await page.evaluate(() => bench.focus());
  await page.keyboard.press('Control+z');
  await expect.poll(html).toBe(first);
  expect(await draft.text()).toBe(TEXT);
});
