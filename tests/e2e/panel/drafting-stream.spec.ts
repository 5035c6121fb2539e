import { readFileSync } from 'node:fs';
import { liveReply, obedientAnswer } from '@/tests/llm/live-reply';
import { type ModelServer, reply, startModelServer } from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';
import { askModel, useModel } from './model-panel';
import { openPasted } from './panel-page';

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const HEAD = '{"paragraphs":[{"sentences":[{"text":"';
const WORDS = '现将有关情况报告如下';

// Only this build may reach the model server without a permission prompt, which nobody could answer here.
test.use({ build: 'chrome-mv3-e2e' });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
});
test.afterAll(() => server.close());

test('the first streamed words show in the frame after they arrived', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  await extension.context.addInitScript(stampArrival, WORDS);
  const live = liveReply();
  server.answer(() => live.behaviour);
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  await askModel(panel);
  await live.send(HEAD);
  await live.send(WORDS);
  await expect(panel.getByRole('region', { name: '模型正在写' })).toContainText(WORDS);
  const { frames, ms } = await panel.evaluate(() => JSON.parse(document.documentElement.dataset['stamp'] ?? '{}'));
  console.warn(`first streamed words: ${frames} frames, ${ms} ms after their arrival`);
  expect(frames).toBeLessThanOrEqual(1);
});

test('the panel closed in the midst of a stream: what came is kept, and cannot be inserted', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  const live = liveReply();
  server.answer(() => live.behaviour);
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  await askModel(panel);
  await live.send(HEAD + WORDS);
  await expect(panel.getByRole('region', { name: '模型正在写' })).toContainText(WORDS);
  await panel.close();
  await live.closed;

  const again = await openPasted(extension, DRAFT);
  await again.getByRole('tab', { name: '起草' }).click();
  const kept = again.getByRole('region', { name: '未写完的文字' });
  await expect(kept).toContainText('没有写完，没有核对，不能插入');
  await expect(kept).toContainText(WORDS);
  await expect(kept.getByRole('button')).toHaveText(['不要了']);
  await kept.getByRole('button', { name: '不要了' }).click();
  await expect(kept).toHaveCount(0);
});

test('cancel closes the stream of the server, at once', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  const live = liveReply();
  server.answer(() => live.behaviour);
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  await askModel(panel);
  await live.send(HEAD + WORDS);
  const writing = panel.getByRole('region', { name: '模型正在写' });
  await expect(writing).toContainText(WORDS);
  await writing.getByRole('button', { name: '取消' }).click();
  await live.closed;
  await expect(writing).toHaveCount(0);
  await expect(panel.getByRole('region', { name: '未写完的文字' })).toContainText(WORDS);
});

test('a stream goes on while the user looks elsewhere, and loses nothing he typed meanwhile', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  const live = liveReply();
  server.answer(() => live.behaviour);
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await askModel(panel);
  await expect.poll(() => server.received.length).toBe(1);
  const answer = server.received.map((request) => obedientAnswer(request, '有关情况', '情况')).join('');
  const middle = answer.indexOf('党政主要负责人');
  await live.send(answer.slice(0, middle));
  await expect(panel.getByRole('region', { name: '模型正在写' })).toContainText('现将');
  const field = part.getByRole('group', { name: '待填内容' }).getByRole('textbox').first();
  await field.fill('全年专题部署4次');
  await panel.getByRole('tab', { name: '粘贴核稿' }).click();
  await live.send(answer.slice(middle));
  await live.finish();
  await panel.getByRole('tab', { name: '起草' }).click();
  await expect(part.getByText(/由模型.*改写/)).toBeVisible();
  await expect(part.getByText('第2稿，共2稿')).toBeAttached();
  await expect(field).toHaveValue('全年专题部署4次');
});

test('earlier versions come back with what was typed, after the panel was closed too', async ({ extension }) => {
  await useModel(extension, server.baseURL);
  server.answer((request) => reply(obedientAnswer(request, '有关情况', '情况')));
  const panel = await openPasted(extension, DRAFT);
  await panel.getByRole('tab', { name: '起草' }).click();
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await part.getByRole('group', { name: '待填内容' }).getByRole('textbox').first().fill('全年专题部署4次');
  await part.getByRole('textbox', { name: '标题' }).fill('三、改过的标题');
  await part.getByLabel('对写法的要求').fill('写得再短一点');
  await part.getByRole('button', { name: '按要求再写一稿' }).click();
  await part.getByRole('button', { name: '发送', exact: true }).click();
  await expect(part.getByText('第2稿，共2稿')).toBeAttached();
  await expect(part.getByText('按“写得再短一点”改写')).toBeVisible();
  // The remark goes in the last message only, as data.
  const messages = server.received[0]?.body['messages'] as { role: string; content: string }[];
  expect(messages.map(({ content }) => content.includes('写得再短一点'))).toEqual([false, true]);
  await part.getByRole('textbox', { name: '标题' }).fill('三、又改过的标题');
  await part.getByRole('button', { name: '上一稿' }).click();
  await expect(part.getByRole('textbox', { name: '标题' })).toHaveValue('三、改过的标题');
  await panel.close();

  const again = await openPasted(extension, DRAFT);
  await again.getByRole('tab', { name: '起草' }).click();
  const restored = again.getByRole('region', { name: '缺少的部分' });
  await expect(restored.getByText('第1稿，共2稿')).toBeAttached();
  await expect(restored.getByRole('textbox', { name: '标题' })).toHaveValue('三、改过的标题');
  await expect(restored.getByRole('button', { name: '全年专题部署4次' })).toBeVisible();
  await restored.getByRole('button', { name: '下一稿' }).click();
  await expect(restored.getByRole('textbox', { name: '标题' })).toHaveValue('三、又改过的标题');
  await restored.getByRole('button', { name: '对照' }).click();
  const compared = restored.getByRole('region', { name: '对照' });
  await expect(compared.getByRole('deletion').filter({ hasText: '有关' })).toBeVisible();
});

test('the first text of an offline draft is there in the frame after the click', async ({ extension }) => {
  // Its code is fetched while the check is looked at.
  const fetched = extension.context.waitForEvent('requestfinished', (request) => /DraftingView/.test(request.url()));
  const panel = await openPasted(extension, long(5000));
  await fetched;
  await panel.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await panel.evaluate(stampClick);
  await panel.getByRole('tab', { name: '起草' }).click();
  await panel.getByRole('button', { name: '插入稿件' }).waitFor();
  const { frames, ms } = await panel.evaluate(() => JSON.parse(document.documentElement.dataset['stamp'] ?? '{}'));
  console.warn(`first offline text: ${frames} frame, ${ms} ms after the click`);
  expect(frames).toBe(1);
});

/** A report of so many characters with the part on the leader's duties missing. */
function long(characters: number): string {
  const item = (at: number) =>
    `${at}.规范行政执法。全年开展执法检查${at + 20}次，发现问题${at + 3}个，督促整改${at + 3}个，对${at + 5}件执法决定进行法制审核。\n\n`;
  let items = '';
  for (let at = 3; DRAFT.length + items.length < characters; at += 1) items += item(at);
  return DRAFT.replace('(二) 坚持依法决策', `${items}(二) 坚持依法决策`);
}

// Runs in the panel before its own scripts: counts frames from the arrival of the words to their being in the page.
function stampArrival(words: string): void {
  let frame = 0;
  let arrival: { frame: number; time: number } | null = null;
  const tick = () => {
    frame += 1;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  const original = window.fetch;
  window.fetch = async (...given) => {
    const response = await original(...given);
    const decoder = new TextDecoder();
    const stamped = response.body?.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          if (!arrival && decoder.decode(chunk, { stream: true }).includes(words)) {
            arrival = { frame, time: performance.now() };
          }
          controller.enqueue(chunk);
        },
      }),
    );
    return new Response(stamped ?? null, response);
  };
  new MutationObserver(() => {
    const { documentElement } = document;
    if (!arrival || documentElement.dataset['stamp'] || !document.body.textContent?.includes(words)) return;
    const ms = Math.round(performance.now() - arrival.time);
    documentElement.dataset['stamp'] = JSON.stringify({ frames: frame - arrival.frame, ms });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

// Runs in the panel: counts the frames from the next click until the text of the suggestion is in the page.
function stampClick(): void {
  const shown = () => document.querySelector('[aria-label="缺少的部分"] li p')?.textContent;
  const begin = () => {
    const time = performance.now();
    let frames = 0;
    const tick = () => {
      frames += 1;
      if (!shown()) return void requestAnimationFrame(tick);
      const ms = Math.round(performance.now() - time);
      document.documentElement.dataset['stamp'] = JSON.stringify({ frames, ms });
    };
    requestAnimationFrame(tick);
  };
  document.addEventListener('click', begin, { capture: true, once: true });
}
