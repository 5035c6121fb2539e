import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { askForJson, type JsonAnswer } from '@/lib/llm/ask-json';
import { CAPABILITY_TTL_MS } from '@/lib/llm/capabilities';
import type { Connection } from '@/lib/llm/ladder';
import { testConnection } from '@/lib/llm/test-connection';
import { connectionTo, endpointAt, memory, outgoingTo } from './connection';
import { type Behaviour, type ModelServer, type Received, refusal, reply, startModelServer, status } from './server';

const Schema = z.strictObject({ text: z.string() });
const good = '{"text":"好"}';

let server: ModelServer;
let store: ReturnType<typeof memory>;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  store = memory();
});
afterAll(() => server.close());

function ask(more: Partial<Connection> = {}, preset = 'self-hosted'): Promise<JsonAnswer<{ text: string }>> {
  const endpoint = endpointAt(server.baseURL, { preset });
  return askForJson(connectionTo(endpoint, { memory: store, ...more }), outgoingTo(endpoint), {
    name: 'answer',
    schema: Schema,
    thinking: false,
    temperature: 0,
    maxOutput: 200,
    signal: new AbortController().signal,
  });
}

const formats = () =>
  server.received.map(({ body }) => (body['response_format'] as { type?: string } | undefined)?.type ?? 'none');

/** Refuses forms of answer with these words, as the named servers do. */
function refusing(words: Readonly<Record<string, string>>): (request: Received) => Behaviour {
  return ({ body }) => {
    const type = (body['response_format'] as { type?: string } | undefined)?.type ?? 'none';
    const message = words[type];
    return message ? refusal(400, message) : reply(good);
  };
}

describe('the form of the answer', () => {
  it.each<[string, string, Readonly<Record<string, string>>, string[]]>([
    ['a server that takes all', 'self-hosted', {}, ['json_schema']],
    [
      'one without schemas',
      'self-hosted',
      { json_schema: 'This response_format type is unavailable now' },
      ['json_schema', 'json_object'],
    ],
    [
      'one without either',
      'self-hosted',
      { json_schema: 'json_schema is not supported', json_object: "response_format 'json_object' not supported" },
      ['json_schema', 'json_object', 'none'],
    ],
    [
      'LM Studio, which has no json_object',
      'lm-studio',
      { json_schema: "'response_format.type' must be 'text'" },
      ['json_schema', 'none'],
    ],
    ['a vendor that is known to have no schemas', 'zhipu', {}, ['json_object']],
  ])('%s', async (_, preset, words, expected) => {
    server.answer(refusing(words));
    expect((await ask({}, preset)).value).toEqual({ text: '好' });
    expect(formats()).toEqual(expected);
  });

  it('is sent as a schema that allows nothing more', async () => {
    server.answer(() => reply(good));
    await ask();
    expect(server.received[0]?.body['response_format']).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'answer',
        strict: true,
        schema: {
          type: 'object',
          properties: { text: { type: 'string' } },
          required: ['text'],
          additionalProperties: false,
        },
      },
    });
  });

  it('is remembered for seven days and then tried anew', async () => {
    server.answer(refusing({ json_schema: 'response_format unavailable' }));
    await ask();
    await ask();
    expect(formats()).toEqual(['json_schema', 'json_object', 'json_object']);
    await ask({ now: () => 1_000_000 + CAPABILITY_TTL_MS + 1 });
    expect(formats().slice(3)).toEqual(['json_schema', 'json_object']);
  });

  it.each([401, 403, 404, 429, 500])('is not lowered by %i', async (code) => {
    server.answer(() => refusal(code, 'response_format json_schema must be unavailable'));
    await expect(ask()).rejects.toThrow();
    expect(new Set(formats())).toEqual(new Set(['json_schema']));
    expect(store.entries.size).toBe(0);
  });

  it('is not lowered by a 400 of another cause', async () => {
    server.answer(() => refusal(400, 'messages: field required'));
    await expect(ask()).rejects.toMatchObject({ kind: 'bad-request' });
    expect(server.received).toHaveLength(1);
  });
});

describe('fields that a server refuses', () => {
  it.each([
    ['temperature', "Unsupported value: 'temperature' does not support 0 with this model."],
    ['stream_options', 'stream_options: Extra inputs are not permitted'],
    ['max_tokens', "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."],
    ['chat_template_kwargs', 'chat_template_kwargs is not supported'],
  ])('are left out: %s', async (field, message) => {
    server.answer(({ body }) => (field in body ? refusal(400, message) : reply(good)));
    expect((await ask()).value).toEqual({ text: '好' });
    expect(server.received).toHaveLength(2);
    await ask();
    expect(server.received).toHaveLength(3);
    expect(formats()).toEqual(['json_schema', 'json_schema', 'json_schema']);
  });

  it('are left out once each, so a server that always refuses ends it', async () => {
    server.answer(() =>
      refusal(400, 'temperature max_tokens stream_options thinking json_schema strict unknown field'),
    );
    await expect(ask()).rejects.toMatchObject({ kind: 'bad-request' });
    expect(server.received.length).toBeLessThan(10);
  });
});

describe('answers of another shape', () => {
  it('get one repair turn that names only what is wrong', async () => {
    server.answer((_, index) => reply(index === 0 ? '{"text":5}' : good));
    expect((await ask()).value).toEqual({ text: '好' });
    const turns = server.received[1]?.body['messages'] as { role: string; content: string }[];
    expect(turns.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(turns[2]?.content).toContain('text：');
  });

  it('are given up after that, raw text kept, one step lower next time', async () => {
    server.answer(() => reply('我不会写 JSON'));
    await expect(ask()).rejects.toMatchObject({ kind: 'not-json', partial: '我不会写 JSON' });
    expect(server.received).toHaveLength(2);
    expect([...store.entries.values()][0]?.rung).toBe('json_object');
  });

  it.each<[string, Behaviour, string]>([
    ['a full answer without finish_reason is whole when its JSON is', reply(good, { finish: null }), 'ok'],
    ['half an answer without finish_reason is not mended', reply('{"text":"好', { finish: null }), 'cut'],
    ['an answer cut by its length is not mended', reply('{"text":"好', { finish: 'length' }), 'output-limit'],
    ['a filtered answer is none', reply('{"text":"', { finish: 'content_filter' }), 'filtered'],
    ['blanks are none', reply('  \n  '), 'empty'],
  ])('%s', async (_, behaviour, expected) => {
    server.answer(() => behaviour);
    const result = await ask().then(
      () => 'ok',
      (error: { kind: string }) => error.kind,
    );
    expect(result).toBe(expected);
    expect(server.received).toHaveLength(1);
  });
});

describe('a context cut in silence', () => {
  it('is told', async () => {
    server.answer(() => reply(good, { promptTokens: 300 }));
    const endpoint = endpointAt(server.baseURL);
    const answer = await askForJson(connectionTo(endpoint), outgoingTo(endpoint, '字'.repeat(4000)), {
      name: 'answer',
      schema: Schema,
      thinking: false,
      temperature: 0,
      maxOutput: 200,
      signal: new AbortController().signal,
    });
    expect(answer.warnings[0]).toMatch(/截断/);
  });
});

describe('the connection test', () => {
  const run = (path: string, alternative: string | null) => {
    const endpoint = endpointAt(server.origin + path);
    return testConnection(endpoint, alternative, (to) => connectionTo(to), new AbortController().signal);
  };

  it('is a real call of one token', async () => {
    server.answer(() => reply('你', { finish: 'length' }));
    expect(await run('/v1', null)).toMatchObject({ ok: true, baseURL: server.baseURL });
    expect(server.received[0]).toMatchObject({ method: 'POST', body: { max_tokens: 1 } });
  });

  it('finds the path with /v1 when the typed one does not exist', async () => {
    server.answer(({ path }) => (path.startsWith('/llm/v1/') ? reply('你') : status(404, 'Not Found')));
    expect(await run('/llm', `${server.origin}/llm/v1`)).toMatchObject({
      ok: true,
      baseURL: `${server.origin}/llm/v1`,
    });
  });

  it('tells the cause of the address that got further', async () => {
    server.answer(({ path }) => (path.startsWith('/llm/v1/') ? refusal(401, 'no') : status(404, 'Not Found')));
    expect(await run('/llm', `${server.origin}/llm/v1`)).toMatchObject({ ok: false, error: { kind: 'unauthorized' } });
    server.answer(() => status(404, 'Not Found'));
    const lost = await run('/llm', `${server.origin}/llm/v1`);
    expect(lost).toMatchObject({ ok: false, error: { kind: 'no-path' } });
    if (!lost.ok) expect(lost.error.message).toContain(`${server.origin}/llm。`);
  });
});
