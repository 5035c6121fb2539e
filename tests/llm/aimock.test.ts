import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { askForJson } from '@/lib/llm/ask-json';
import { connectionTo, endpointAt, outgoingTo } from './connection';

const Schema = z.strictObject({ text: z.string() });

// Everyday traffic against a server others wrote, so that our own idea of the protocol is not all that is tested.
describe('against aimock', () => {
  const mock = new LLMock({ port: 0, chunkSize: 5 });
  beforeAll(() => mock.start());
  beforeEach(() => {
    mock.clearFixtures();
    mock.clearRequests();
  });
  afterAll(() => mock.stop());

  const ask = (content: string) => {
    const endpoint = endpointAt(`${mock.url}/v1`);
    const connection = connectionTo(endpoint);
    const signal = new AbortController().signal;
    const rest = { name: 'answer', schema: Schema, thinking: false, temperature: 0, maxOutput: 200, signal };
    return askForJson(connection, outgoingTo(endpoint, content), rest);
  };

  it('reads a streamed answer, thinking apart, with its usage', async () => {
    mock.onMessage('宪法', { content: '{"text":"开展宪法宣传"}', reasoning: '先想一想' });
    const answer = await ask('宪法');
    expect(answer.value).toEqual({ text: '开展宪法宣传' });
    expect(answer.text).not.toContain('想');
    expect(answer.usage.input).toBeGreaterThan(0);
  });

  it('goes on after one 429', async () => {
    mock.onMessage('宪法', { content: '{"text":"好"}' });
    mock.nextRequestError(429, { message: 'slow down' });
    expect((await ask('宪法')).value).toEqual({ text: '好' });
  });

  it('names a path that is not there', async () => {
    await expect(ask('没有准备')).rejects.toMatchObject({ kind: 'no-path', status: 404 });
  });

  it('does not take half a stream', async () => {
    mock.on(
      { userMessage: '宪法' },
      { content: '{"text":"开展宪法宣传活动"}' },
      { truncateAfterChunks: 2, latency: 20 },
    );
    await expect(ask('宪法')).rejects.toMatchObject({ kind: 'cut' });
  });
});
