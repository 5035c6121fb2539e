import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { liveReply, obedientAnswer } from '@/tests/llm/live-reply';
import {
  type Behaviour,
  type ModelServer,
  type Received,
  refusal,
  reply,
  silence,
  stall,
  startModelServer,
  status,
  streamedError,
} from '@/tests/llm/server';
import { expect, thrifty as test } from '../fixtures';
import { askModel, useModel } from '../panel/model-panel';
import { openPasted } from '../panel/panel-page';

// What real servers do besides the standard, one row each: the user sees a result or a cause with its cure, never a
// spinner that does not end. The sources of the rows are in lib/llm/presets.data.ts and lib/llm/capabilities.ts.

const DRAFT = readFileSync('samples/draft-with-defects.txt', 'utf8');
const BEGUN = '{"paragraphs":[{"sentences":[{"text":"现将有关情况';

const RESULT = /由模型“test-model”改写/;
const answerTo = (request: Received) => obedientAnswer(request, '有关情况', '情况');

interface Quirk {
  readonly name: string;
  readonly preset?: string;
  readonly answer: (request: Received, index: number) => Behaviour;
  /** What the user reads in the end. */
  readonly sees: RegExp;
  /** Words that stay to be looked at. */
  readonly keeps?: string;
  /** Seconds the user would wait; the clock is moved on by them. */
  readonly waits?: number;
}

const formOf = ({ body }: Received): unknown => (body['response_format'] as { type?: string } | undefined)?.type;
const QUIRKS: readonly Quirk[] = [
  {
    name: 'json_schema is refused with 400 (DeepSeek)',
    answer: (request) =>
      formOf(request) === 'json_schema'
        ? refusal(400, 'This response_format type is unavailable now')
        : reply(answerTo(request)),
    sees: RESULT,
  },
  {
    name: 'json_object is refused with 400 (LM Studio)',
    preset: 'lm-studio',
    answer: (request) =>
      formOf(request) === 'json_object'
        ? refusal(400, "'response_format.type' must be 'json_schema' or 'text'")
        : reply(answerTo(request)),
    sees: RESULT,
  },
  {
    name: 'every form is refused: the prompt alone has to do',
    answer: (request) =>
      formOf(request) ? refusal(422, 'response_format is not supported') : reply(answerTo(request)),
    sees: RESULT,
  },
  {
    name: 'a field is refused by its name (Kimi: temperature)',
    answer: (request) =>
      'temperature' in request.body
        ? refusal(400, 'invalid temperature: only 1 is allowed for this model')
        : reply(answerTo(request)),
    sees: RESULT,
  },
  { name: 'chunks without index', answer: (request) => reply(answerTo(request), { index: false }), sees: RESULT },
  {
    name: 'thinking in the field reasoning (vLLM, Ollama)',
    answer: (request) => reply(answerTo(request), { reasoning: { field: 'reasoning', text: '先想一想：处罚88家。' } }),
    sees: RESULT,
  },
  {
    name: 'thinking in the field reasoning_content (DeepSeek, GLM, Qwen)',
    answer: (request) =>
      reply(answerTo(request), { reasoning: { field: 'reasoning_content', text: '先想一想：处罚88家。' } }),
    sees: RESULT,
  },
  {
    name: 'thinking in the text between <think> and </think>',
    answer: (request) => reply(`<think>先想一想：{"paragraphs":[]} 处罚88家。</think>\n${answerTo(request)}`),
    sees: RESULT,
  },
  {
    name: 'the JSON in a fence with words around',
    answer: (request) => reply(`好的：\n\`\`\`json\n${answerTo(request)}\n\`\`\`\n以上。`),
    sees: RESULT,
  },
  {
    name: 'characters cut over the network’s pieces',
    answer: (request) => reply(answerTo(request), { bytes: 5 }),
    sees: RESULT,
  },
  {
    name: 'one JSON object although a stream was asked for',
    answer: (request) => status(200, { choices: [{ message: { content: answerTo(request) }, finish_reason: 'stop' }] }),
    sees: RESULT,
  },
  {
    name: 'busy once (429 with retry-after), then an answer',
    answer: (request, index) =>
      index === 0
        ? status(429, { error: { message: 'rate limit' } }, { 'retry-after': '1' })
        : reply(answerTo(request)),
    sees: RESULT,
  },
  {
    name: 'busy all the time (429)',
    answer: () => refusal(429, 'rate limit'),
    sees: /请求太多（429），已自动重试两次/,
  },
  { name: 'no money left', answer: () => refusal(429, 'insufficient_quota'), sees: /余额或额度不足。请充值/ },
  {
    name: 'the stream ends without saying that it is whole',
    answer: () => reply(BEGUN, { finish: null }),
    sees: /回答不完整/,
    keeps: '现将有关情况',
  },
  { name: 'the stream stalls', answer: () => stall(BEGUN), sees: /回答到一半停住了/, keeps: '现将有关情况', waits: 31 },
  { name: 'no answer ever', answer: () => silence, sees: /长时间没有开始回答/, waits: 61 },
  {
    name: 'the output limit is reached',
    answer: () => reply(BEGUN, { finish: 'length' }),
    sees: /到达了输出上限/,
    keeps: '现将有关情况',
  },
  {
    name: 'a foreign origin is refused with an empty 403 (Ollama)',
    preset: 'ollama',
    answer: () => status(403, ''),
    sees: /OLLAMA_ORIGINS=chrome-extension:\/\/\*/,
  },
  {
    name: 'the context is too small, told inside the stream',
    answer: () => streamedError({ code: 'context_length_exceeded', message: 'maximum context length is 4096 tokens' }),
    sees: /超过了“test-model”一次能读的长度/,
  },
  {
    name: 'the answer is no JSON, twice',
    answer: () => reply('好的，这是改写。'),
    sees: /没有按要求的格式回答/,
    keeps: '好的，这是改写。',
  },
  { name: 'nothing but an end', answer: () => reply(''), sees: /什么内容也没有给/ },
  { name: 'a web page instead of an answer', answer: () => status(200, '<html>请先登录</html>'), sees: /返回的是网页/ },
  { name: 'the key is refused', answer: () => refusal(401, 'Invalid token'), sees: /不接受这个密钥（401）/ },
  {
    name: 'the model is not there',
    answer: () => refusal(404, "The model 'test-model' does not exist"),
    sees: /没有名为“test-model”的模型/,
  },
  { name: 'the server fails', answer: () => refusal(500, 'CUDA out of memory'), sees: /内部出错（500）/ },
];

// Only this build may reach the server without a permission prompt, which nobody could answer here.
test.use({ build: 'chrome-mv3-e2e' });

let server: ModelServer;
test.beforeAll(async () => {
  server = await startModelServer();
});
test.afterAll(() => server.close());

for (const { name, preset, answer, sees, keeps, waits } of QUIRKS) {
  test(name, async ({ extension, page }) => {
    server.answer(answer);
    await useModel(extension, server.baseURL, preset);
    await page.clock.install();
    const panel = await openPasted(extension, DRAFT, { page });
    await panel.getByRole('tab', { name: '起草' }).click();
    await askModel(panel);
    if (waits !== undefined) {
      await expect.poll(() => server.received.length).toBe(1);
      if (keeps !== undefined) await expect(writing(panel)).toContainText(keeps);
      await panel.clock.fastForward(waits * 1000);
    }
    const part = panel.getByRole('region', { name: '缺少的部分' });
    await expect(part.getByText(sees)).toBeVisible();
    await expect(writing(panel)).toHaveCount(0);
    await expect(part.getByText('88家')).toHaveCount(0);
    const kept = part.getByRole('region', { name: '未写完的文字' });
    if (keeps === undefined) await expect(kept).toHaveCount(0);
    else {
      await expect(kept).toContainText(keeps);
      await kept.getByRole('button', { name: '不要了' }).click();
    }
    await forget(panel);
  });
}

test('the stream is torn after words came', async ({ extension, page }) => {
  const live = liveReply();
  server.answer(() => live.behaviour);
  await useModel(extension, server.baseURL);
  const panel = await openPasted(extension, DRAFT, { page });
  await panel.getByRole('tab', { name: '起草' }).click();
  await askModel(panel);
  await live.send(BEGUN);
  await expect(writing(panel)).toContainText('现将有关情况');
  await live.tear();
  const part = panel.getByRole('region', { name: '缺少的部分' });
  await expect(part.getByText(/连接中途断开/)).toBeVisible();
  await expect(part.getByRole('region', { name: '未写完的文字' })).toContainText('现将有关情况');
  await expect(writing(panel)).toHaveCount(0);
  await forget(panel);
});

function writing(panel: Page) {
  return panel.getByRole('region', { name: '模型正在写' });
}

/** What one row leaves behind is not there for the next. */
async function forget(panel: Page): Promise<void> {
  await panel.evaluate(() => chrome.storage.local.clear());
}

declare const chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };
