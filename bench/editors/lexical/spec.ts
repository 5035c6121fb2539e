import { DraftHandle } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

editorSuite({
  id: 'lexical',
  name: 'Lexical',
  package: 'lexical',
  label: 'Lexical',
  submits: 'html',
  looks: ['h2', 'p'],
});

/** What the page of this editor leaves for its own tests. */
declare const editor: { setEditable(can: boolean): void; getEditorState(): { toJSON(): unknown } };
/** Fills the editor with a field, a line break, a token, a segmented text and a text with a style. */
declare const fillHard: () => void;

const TEXT = '参加32人次。\n甲段落\n乙段落粗体\n前整词中分段 词后\n左\t右\n\n末段。';

test('lexical: fields, tokens, tabs and formats stay what they are', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/bench/editors/lexical/page.html'));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  await page.evaluate(() => fillHard());
  const state = () => page.evaluate(() => JSON.stringify(editor.getEditorState().toJSON()));
  const first = await state();
  expect(await draft.text()).toBe(TEXT);
  for (const quote of ['32', '整词', '分段', '左\t']) {
    expect(await draft.apply(TEXT, [{ quote, text: '别' }])).toMatchObject({ status: 'refused' });
  }
  expect(await state()).toBe(first);

  const edits = [
    { quote: '人次', text: '多人次' },
    { quote: '乙段落粗体', text: '丙段落黑体' },
    { quote: '中分段', text: '的中分段' },
  ];
  const expected = edits.reduce((text, { quote, text: put }) => text.replace(quote, put), TEXT);
  const inserted = { before: '末段。', blocks: [{ text: '红的一段。', like: '末段' }] };
  expect(await draft.apply(TEXT, edits, inserted)).toMatchObject({
    status: 'applied',
    read: { snapshot: { text: expected.replace('末段。', '红的一段。\n末段。') } },
  });
  const now = await state();
  expect(now).toMatch(/"format":1[^{}]*"text":"黑体"|"text":"黑体"[^{}]*"format":1/);
  expect(now.match(/"style":"color:\s*red/g)).toHaveLength(2);
  await page.evaluate(() => bench.focus());
  await page.keyboard.press('Control+z');
  await expect.poll(state).toBe(first);

  await page.evaluate(() => editor.setEditable(false));
  expect((await draft.read()).capabilities.write).toBe('none');
});

test('lexical: without a history of its own it is not written', async ({ page, server, openPanel }) => {
  await page.goto(server.url('/bench/editors/lexical/page.html?bare'));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const { snapshot, capabilities } = await draft.read();
  expect(capabilities.write).toBe('none');
  const edit = [{ quote: '法制知识', text: '法治知识' }];
  expect(await draft.apply(snapshot.text, edit)).toMatchObject({ status: 'refused' });
  expect(await page.evaluate(() => bench.text())).toContain('法制知识');
});
