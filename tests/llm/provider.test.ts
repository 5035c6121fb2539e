import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelError } from '@/lib/llm/errors';
import type { ChatReply, ChatRequest } from '@/lib/llm/provider';
import { connectionTo, endpointAt, KEY, outgoingTo } from './connection';
import {
  type Behaviour,
  type ModelServer,
  refusal,
  reply,
  silence,
  stall,
  startModelServer,
  status,
  streamedError,
  tear,
} from './server';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

function chat(more: Partial<ChatRequest> = {}, preset = 'self-hosted', patience?: typeof SHORT): Promise<ChatReply> {
  const endpoint = endpointAt(server.baseURL, { preset });
  return connectionTo(endpoint, {}, patience).provider.chat({
    outgoing: outgoingTo(endpoint),
    rung: 'prompt',
    omit: new Set(),
    thinking: false,
    temperature: 0,
    maxOutput: 100,
    signal: new AbortController().signal,
    ...more,
  });
}

const SHORT = { firstMs: 300, idleMs: 300 };

async function failure(behaviour: Behaviour, preset?: string, patience?: typeof SHORT): Promise<ModelError> {
  server.answer(() => behaviour);
  const error = await chat({}, preset, patience).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelError)) throw new Error(`no ModelError but ${String(error)}`);
  return error;
}

describe('answers', () => {
  it.each<[string, Behaviour]>([
    ['in small pieces', reply('《宪法》宣传活动', { size: 1 })],
    ['with characters cut over TCP writes', reply('《宪法》宣传活动', { bytes: 5 })],
    ['without index', reply('《宪法》宣传活动', { index: false })],
    ['without [DONE]', reply('《宪法》宣传活动', { done: false })],
    [
      'as one JSON object although a stream was asked for',
      status(200, { choices: [{ message: { content: '《宪法》宣传活动' }, finish_reason: 'stop' }] }),
    ],
  ])('%s', async (_, behaviour) => {
    server.answer(() => behaviour);
    expect(await chat()).toMatchObject({ content: '《宪法》宣传活动', reasoning: '', end: 'stop' });
  });

  it.each<[string, Behaviour]>([
    ['reasoning_content', reply('答', { reasoning: { field: 'reasoning_content', text: '想一想' } })],
    ['reasoning', reply('答', { reasoning: { field: 'reasoning', text: '想一想' } })],
    ['<think> in pieces', reply('<think>想一想</think>\n答', { size: 3 })],
    ['a lone </think>', reply('想一想</think>答', { size: 2 })],
  ])('keep thinking apart: %s', async (_, behaviour) => {
    server.answer(() => behaviour);
    const seen: string[] = [];
    expect(await chat({ onProgress: (content) => seen.push(content) })).toMatchObject({
      content: '答',
      reasoning: '想一想',
    });
    if (!_.startsWith('a lone')) expect(seen.join('')).not.toContain('想');
  });

  it.each<[string, Behaviour, string]>([
    ['no finish_reason', reply('半', { finish: null }), 'cut'],
    ['length', reply('半', { finish: 'length' }), 'length'],
    ['content_filter', reply('半', { finish: 'content_filter' }), 'filtered'],
    ['an unknown reason', reply('半', { finish: 'network_error' }), 'cut'],
  ])('are marked incomplete: %s', async (_, behaviour, end) => {
    server.answer(() => behaviour);
    expect((await chat()).end).toBe(end);
  });

  it('carry the tokens as the server counted them', async () => {
    server.answer(() => reply('好', { promptTokens: 41 }));
    expect((await chat()).usage).toEqual({ input: 41, output: 9 });
  });
});

describe('failures', () => {
  it.each<[string, Behaviour, string, RegExp]>([
    ['401', refusal(401, `Incorrect API key provided: ${KEY}`), 'unauthorized', /密钥/],
    ['402', refusal(402, 'Insufficient Balance'), 'no-quota', /余额/],
    ['403', refusal(403, 'key has no access to this model'), 'forbidden', /权限/],
    ['404 of a path', status(404, '<h1>Not Found</h1>'), 'no-path', /\/v1/],
    ['404 of a model', refusal(404, "model 'qwen9' not found"), 'no-model', /test-model/],
    ['400 of a model', refusal(400, 'Model Not Exist'), 'no-model', /模型/],
    ['429', refusal(429, 'Rate limit reached'), 'busy', /429/],
    [
      '429 for want of money',
      refusal(429, 'You exceeded your current quota', { code: 'insufficient_quota' }),
      'no-quota',
      /充值/,
    ],
    ['500', refusal(500, 'boom'), 'server', /500/],
    ['503', status(503, 'overloaded'), 'server', /503/],
    ['400 of the context', refusal(400, "This model's maximum context length is 8192 tokens"), 'too-long', /长度/],
    [
      'the context, told in the stream',
      streamedError({ code: 'context_length_exceeded', message: 'x' }),
      'too-long',
      /长度/,
    ],
    ['an error in a 200', status(200, { error: { message: 'internal' } }), 'server', /出错/],
    [
      '400 of the content',
      refusal(400, 'Output data may contain inappropriate content.', { code: 'data_inspection_failed' }),
      'filtered',
      /审查/,
    ],
    ['400 of anything else', refusal(400, 'messages: field required'), 'bad-request', /写法/],
    ['a torn connection', tear('一半'), 'cut', /中途断开/],
    ['an empty stream', status(200, '', { 'content-type': 'text/event-stream' }), 'empty', /什么内容也没有/],
    ['a web page', status(200, '<html>请登录</html>'), 'not-an-api', /网页/],
  ])('%s', async (_, behaviour, kind, words) => {
    const error = await failure(behaviour);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(words);
    expect(`${error.message}${error.detail}`).not.toContain(KEY);
  });

  it.each<[string, Behaviour, string, RegExp]>([
    ['no beginning', silence, 'no-answer', /没有开始/],
    ['silence after the headers', stall(''), 'no-answer', /没有开始/],
    ['a stall', stall('一半'), 'stalled', /停住/],
  ])('%s, found by the watchdog', async (_, behaviour, kind, words) => {
    const error = await failure(behaviour, undefined, SHORT);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(words);
  });

  it('of the origin, with the recipe for Ollama', async () => {
    const error = await failure(status(403, ''), 'ollama');
    expect(error.kind).toBe('origin-refused');
    expect(error.message).toContain('OLLAMA_ORIGINS=chrome-extension://*');
  });

  it('of a closed port', async () => {
    const closed = await startModelServer();
    await closed.close();
    const endpoint = endpointAt(closed.baseURL);
    const request = { outgoing: outgoingTo(endpoint), rung: 'prompt', omit: new Set<never>() } as const;
    const sent = connectionTo(endpoint).provider.chat({
      ...request,
      thinking: false,
      temperature: 0,
      maxOutput: 9,
      signal: new AbortController().signal,
    });
    await expect(sent).rejects.toMatchObject({ kind: 'unreachable', message: expect.stringContaining(closed.origin) });
  });

  it('keep what had come, for the user to see', async () => {
    expect((await failure(stall('一半'), undefined, SHORT)).partial).toBe('一半');
  });

  it('of the server are tried again twice, refusals are not', async () => {
    await failure(refusal(500, 'boom'));
    expect(server.received).toHaveLength(3);
    await failure(refusal(401, 'no'));
    expect(server.received).toHaveLength(1);
  });
});

describe('cancelling', () => {
  it.each<[string, Behaviour]>([
    ['before the first piece', silence],
    ['in the middle', stall('一半')],
    ['between two attempts', status(503, 'wait', { 'retry-after-ms': '30000' })],
  ])('%s ends at once', async (_, behaviour) => {
    const stop = new AbortController();
    server.answer(() => (response) => {
      void behaviour(response);
      setTimeout(() => stop.abort(), 20);
    });
    const began = Date.now();
    await expect(chat({ signal: stop.signal })).rejects.toMatchObject({ kind: 'cancelled' });
    expect(Date.now() - began).toBeLessThan(300);
  });

  it('beforehand sends nothing', async () => {
    server.answer(() => reply('好'));
    await expect(chat({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'cancelled' });
    expect(server.received).toHaveLength(0);
  });
});

describe('what is sent', () => {
  it('goes to chat/completions with the key, streaming', async () => {
    server.answer(() => reply('好'));
    await chat();
    const [one] = server.received;
    expect(one).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
    expect(one?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(one?.body).toMatchObject({ model: 'test-model', stream: true, max_tokens: 100, temperature: 0 });
  });

  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['deepseek', { thinking: { type: 'disabled' }, max_tokens: 100 }, []],
    ['dashscope', { enable_thinking: false }, []],
    ['zhipu', { thinking: { type: 'disabled' } }, ['stream_options']],
    ['kimi', { max_completion_tokens: 100 }, ['temperature', 'max_tokens']],
    ['ollama', { reasoning_effort: 'none' }, []],
    ['self-hosted', { chat_template_kwargs: { enable_thinking: false } }, []],
    ['openai', { max_completion_tokens: 100 }, ['max_tokens', 'thinking']],
  ])('has the fields that %s takes', async (preset, fields, absent) => {
    server.answer(() => reply('好'));
    await chat({}, preset);
    const body = server.received[0]?.body ?? {};
    expect(body).toMatchObject(fields);
    for (const field of absent) expect(body).not.toHaveProperty(field);
  });

  it('was prepared: a look-alike is refused', async () => {
    server.answer(() => reply('好'));
    const outgoing = { ...outgoingTo(endpointAt(server.baseURL)) };
    await expect(chat({ outgoing })).rejects.toThrow(/prepareOutgoing/);
    expect(server.received).toHaveLength(0);
  });

  it('was prepared for this endpoint', async () => {
    server.answer(() => reply('好'));
    const outgoing = outgoingTo(endpointAt('http://127.0.0.1:9/v1'));
    await expect(chat({ outgoing })).rejects.toThrow(/Prepared for/);
    expect(server.received).toHaveLength(0);
  });
});
