import type { Page } from '@playwright/test';
import { DraftHandle, type Edit } from '@/tests/e2e/editors/draft';
import { editorSuite } from '@/tests/e2e/editors/suite';
import { expect, test } from '@/tests/e2e/fixtures';

/** The page's own: another user's change, as a shared document takes it. */
interface SharedBench {
  foreign(path: number[], offset: number, text: string): void;
}

const PAGE = '/bench/editors/slate/page.html';
const options = { id: 'slate', package: 'slate-react', label: 'Slate', submits: 'html', looks: ['h2', 'p'] } as const;

editorSuite({ ...options, name: 'Slate', looks: ['h2', 'p'] });

type Fixtures = { page: Page; server: { url(path: string): string }; openPanel(page: Page): Promise<Page> };

async function open({ page, server, openPanel }: Fixtures, query: string) {
  await page.goto(server.url(`${PAGE}?${query}`));
  await page.waitForFunction(() => bench.text().length > 100);
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toBe('Slate');
  const text = await draft.text();
  const apply = async (...edits: Edit[]) => draft.apply(await draft.text(), edits);
  const model = () => page.evaluate(() => bench.text());
  return { draft, text, apply, model };
}

test('Slate: writes around mentions, links and soft line breaks, and not in what is locked', async ({
  page,
  server,
  openPanel,
}) => {
  const { draft, text, apply, model } = await open({ page, server, openPanel }, 'rich');
  // What a mention and an image show is read; the places for the caret beside a link are no text.
  expect(text).toContain('联系人@张三负责，详见工作方案附件的第三章。\n图：会场\n这一段由系统生成');
  for (const [quote, put] of [
    ['工作方案附件', '实施方案附件'],
    ['的第三章', '的第四章'],
    ['联系人@张三负责', '联系员@张三负责'],
    ['软换行之后', '软换行以后'],
  ] as const) {
    expect(await apply({ quote, text: put })).toMatchObject({ status: 'applied' });
  }
  expect(await model()).toContain('联系员负责，详见实施方案附件的第四章。');
  expect(await model()).toContain('软换行之前，\n软换行以后。');
  await expect(page.locator('a[data-slate-inline]')).toContainText('实施方案附件');
  const before = await model();
  for (const [quote, put] of [
    ['@张三', '@李四'],
    ['图：会场', '图：现场'],
    ['由系统生成', '由人工生成'],
  ] as const) {
    expect(await apply({ quote, text: put })).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/不可/),
    });
  }
  const blocks = [{ text: '新的一段。', like: '联系' }];
  const beside = { before: '软换行以后', blocks };
  expect(await draft.apply(await draft.text(), [], beside)).toMatchObject({ status: 'refused' });
  expect(await model()).toBe(before);
  const image = { before: '图：会场', blocks };
  expect(await draft.apply(await draft.text(), [], image)).toMatchObject({ status: 'applied' });
  expect(await draft.text()).toContain('的第四章。\n新的一段。\n图：会场');
});

test('Slate: without a history the panel takes back a whole run and new paragraphs', async ({
  page,
  server,
  openPanel,
}) => {
  const { draft, text, model } = await open({ page, server, openPanel }, 'nohistory');
  const before = [await model(), await page.evaluate(() => bench.bold())];
  const edits = [
    { quote: '逐件', text: '' },
    { quote: '法制知识', text: '法治知识' },
  ];
  const blocks = [{ text: '新的一段。', like: '一是学习' }];
  expect(await draft.apply(text, edits, { before: '二、存在', blocks })).toMatchObject({ status: 'applied' });
  expect(await page.evaluate(() => bench.bold())).toEqual(['（一）加强学习，']);
  expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
  expect([await model(), await page.evaluate(() => bench.bold())]).toEqual(before);
});

test('Slate: runs that the application parts on the page alone are one in the model', async ({
  page,
  server,
  openPanel,
}) => {
  const { apply, model } = await open({ page, server, openPanel }, 'noted');
  expect(await page.locator('mark').first().textContent()).toBe('知识');
  expect(await apply({ quote: '对法制知识的', text: '对法治的知识的' })).toMatchObject({ status: 'applied' });
  expect(await model()).toContain('对法治的知识的系统学习');
});

test('Slate: what others write meanwhile stays, and is not undone', async ({ page, server, openPanel }) => {
  const { draft, text, apply, model } = await open({ page, server, openPanel }, '');
  const foreign = (words: string) =>
    page.evaluate((put) => (bench as Bench & SharedBench).foreign([1, 0], 0, put), words);
  await foreign('（甲）');
  // Made on the text before that.
  expect(await draft.apply(text, [{ quote: '法制知识', text: '法治知识' }])).toMatchObject({ status: 'applied' });
  await foreign('（乙）');
  expect(await draft.undo(text)).toMatchObject({ status: 'refused' });
  // While the write is being drawn.
  await page.evaluate(() => {
    const stop = bench.changes;
    const watch = setInterval(() => {
      if (bench.changes === stop) return;
      clearInterval(watch);
      (bench as Bench & SharedBench).foreign([1, 0], 0, '（丙）');
    }, 1);
  });
  expect(await apply({ quote: '比较单一', text: '单一' })).toMatchObject({ status: 'applied' });
  await expect.poll(model).toContain('（丙）（乙）（甲）2023年');
  expect(await model()).toContain('对法治知识的');
  expect(await model()).toContain('宣传的形式单一');
  await expect.poll(() => draft.text()).toContain('（丙）（乙）（甲）2023年');
});
