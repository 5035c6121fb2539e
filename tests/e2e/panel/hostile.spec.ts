// What a hostile model writes, to a real editor: no unsupported fact arrives there.
import * as z from 'zod';
import { hostileReplies } from '@/tests/hostile/generator';
import { faultsIn } from '@/tests/hostile/oracle';
import { readPrompt } from '@/tests/hostile/read-prompt';
import { SCENARIOS } from '@/tests/hostile/scenarios';
import { type ModelServer, reply, startModelServer } from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';
import { askModel, useModel } from './model-panel';

const SEED = 20260101;
/** False sentences after each paragraph. */
const EACH = 6;

const PROBLEMS = [
  '基层执法力量不足。主要原因是人员交流频繁。',
  '普法的针对性不强。主要原因是对不同群体的需求调查不够。',
  '规范性文件清理不及时。主要原因是责任分工不够明确。',
  '执法信息化水平不高。主要原因是系统对接不畅。',
  '学法用法制度落实不够。主要原因是工作统筹不够。',
  '行政复议应诉能力有待提升。主要原因是专业人员偏少。',
];
const LINES = [
  '云岭市望湖区林业局关于2025年度法治政府建设情况的报告',
  '区委、区政府：',
  '现将2025年度法治政府建设情况报告如下：',
  '一、2025年度推进法治政府建设的主要举措和成效',
  '（一）加强学习。组织集体学法6次，区林业局修订《林区巡护办法》。',
  '（二）规范执法。开展林区执法检查45次，办理案件9件。',
  '二、2025年度推进法治政府建设存在的不足和原因',
  ...PROBLEMS.map((problem, at) => `（${'一二三四五六'.charAt(at)}）${problem}`),
  '三、2025年度党政主要负责人履行推进法治建设第一责任人职责的有关情况',
  '主要负责人履行推进法治建设第一责任人职责。',
  '云岭市望湖区林业局',
  '2026年1月18日',
];
const HTML = LINES.map((line) => `<p>${line}</p>`).join('');

const [plan] = SCENARIOS.filter(({ id }) => id === 'plan');
if (!plan) throw new Error('the scenario of a plan is gone');
// The panel knows the draft alone here: what the other sources held is invented too.
const scenario = {
  ...plan,
  draft: LINES.join('\n'),
  figures: plan.figures.filter(({ unit }) => unit !== '名' && unit !== '期'),
};
const lies = [...hostileReplies([scenario], 400, SEED)].flatMap(({ lie }, at) => (at % 8 === 0 ? [lie] : []));

const BodySchema = z.object({ messages: z.array(z.object({ content: z.string() })) });

// Only this build may reach the model server without a permission prompt, which nobody could answer here.
test.use({ build: 'chrome-mv3-e2e' });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
});
test.afterAll(() => server.close());

test('of some forty false sentences none comes into the editor', async ({
  page,
  server: pages,
  extension,
  openPanel,
}) => {
  await page.route('**/report.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: `globalThis.REPORT_TEXT = ${JSON.stringify(LINES.join('\n'))}; globalThis.REPORT_HTML = ${JSON.stringify(HTML)};`,
    }),
  );
  await useModel(extension, server.baseURL);
  let told = 0;
  /** What stood there before the model wrote. */
  let given: readonly string[] = [];
  server.answer(({ body }) => {
    const { shown, slotOf } = readPrompt(BodySchema.parse(body).messages[1]?.content ?? '');
    given = shown;
    told = shown.length * EACH;
    const paragraphs = shown.map((text, at) => {
      const own = lies
        .slice(at * EACH, (at + 1) * EACH)
        .map((lie) => lie.replace(/«([^»]*)»/g, (_, words: string) => slotOf(words)));
      return { sentences: [text, ...own].map((sentence) => ({ text: sentence, facts: [] })) };
    });
    return reply(JSON.stringify({ paragraphs }), { size: 11, bytes: 700 });
  });
  await page.goto(pages.url('/editors/tinymce.html'));
  await page.waitForFunction(() => bench.text().length > 100);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^起草/ }).first().click();
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await expect(part.getByRole('textbox', { name: '标题' })).toHaveValue(/主要安排/);
  await askModel(panel);
  await expect(part.getByText(/由模型.*改写/)).toBeVisible();
  await part.getByRole('button', { name: '插入稿件' }).click();
  await expect(panel.getByText(/^已插入/)).toBeVisible();
  const written = await page.evaluate(() => bench.text());
  const added = written.split('\n').filter((line) => !LINES.includes(line.trim()));
  expect(added.length).toBeGreaterThan(3);
  // The model's paragraphs did arrive, with gaps where it lied.
  expect(added.join('').match(/【待核实/g)?.length ?? 0).toBeGreaterThan(15);
  expect(faultsIn(added.join('\n'), scenario, given)).toEqual([]);
  process.stdout.write(`hostile sentences through Chromium: ${told}, seed ${SEED}\n`);
  expect(told).toBeGreaterThanOrEqual(40);
});
